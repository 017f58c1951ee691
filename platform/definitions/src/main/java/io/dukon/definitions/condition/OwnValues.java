package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Reference;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.function.Function;

/**
 * What conditions outside a run read of a record: bare fields, the same fields after {@code $<type>.}, and settings; links
 * are not followed: the check of packs refuses them.
 *
 * @param fields of the record, those that every record has among them
 */
public record OwnValues(String type, Function<String, JsonNode> fields, Given given, Counts counts) implements Values {

    /** Counts what belongs to the record. */
    @FunctionalInterface
    public interface Counts {
        /** A record that is not there yet has nothing. */
        Counts NOTHING = (of, since) -> 0;

        /** @param since counted from then; null = ever */
        long count(String of, Instant since);
    }

    @Override
    public JsonNode get(String path) {
        if (!Reference.written(path)) {
            return fields.apply(path);
        }
        String own = "$" + type + ".";
        if (path.startsWith(own)) {
            return fields.apply(path.substring(own.length()));
        }
        return path.startsWith("$input.") ? given.reference(path) : null;
    }

    @Override
    public long count(Related what) {
        return counts.count(what.of(), given.since(what));
    }

    @Override
    public ZonedDateTime moment(Moment moment) {
        return given.moment(moment);
    }
}
