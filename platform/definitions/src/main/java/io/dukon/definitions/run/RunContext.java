package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.InputDefinition;
import java.time.Instant;
import java.time.ZoneId;

/** All that a run may see of the shop. The interpreter reads through it and does nothing else to the outside. */
public interface RunContext {
    Configuration configuration();

    /** The zone in which the shop says dates and times. */
    ZoneId zone();

    /** The moment of this segment; the same for all its steps. */
    Instant now();

    /**
     * The live value of a field, system fields included ({@code stage} by full name, {@code responsible} as an id).
     *
     * @return null when the field is empty or the record is gone
     */
    JsonNode read(RecordRef record, String field);

    /**
     * How many related things the record has.
     *
     * @param since counted from then; null = ever
     */
    default long count(RecordRef record, String of, Instant since) {
        throw new UnsupportedOperationException("nothing related can be counted here");
    }

    /** Whether people let the run go on without this step: its result is empty, whatever it would have been. */
    default boolean skips(String step) {
        return false;
    }

    /** What the shop set for an input of a pack; null when it left the default. */
    JsonNode input(String id);

    /** What the shop set for an input, else what its pack proposes; a null node when neither did. */
    default JsonNode setting(String id) {
        JsonNode set = input(id);
        if (!Json.absent(set)) {
            return set;
        }
        InputDefinition definition = configuration().inputs().get(id);
        return definition == null || definition.standard() == null
                ? Json.nodes().nullNode()
                : definition.standard();
    }

    /** An attribute of a person: name, unit, head, role; null when there is none. */
    JsonNode person(String person, String attribute);
}
