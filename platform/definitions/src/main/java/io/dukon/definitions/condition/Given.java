package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Moments;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Value;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;

/**
 * What conditions know besides records: settings of the shop and its clock.
 *
 * @param settings what the shop chose, by the id of the setting; null = nothing
 * @param zone in which the shop says dates and times
 */
public record Given(Function<String, JsonNode> settings, Instant now, ZoneId zone) {

    /** @throws IllegalArgumentException when it leads anywhere but to a setting */
    JsonNode reference(String path) {
        Reference reference = Reference.parse(path);
        if (!reference.name().equals("input") || reference.fields().size() != 1) {
            throw new IllegalArgumentException(
                    "“" + path + "”: a condition outside a run knows the fields of its record and settings");
        }
        return settings.apply(reference.fields().getFirst());
    }

    /** From when related things count; null = ever. */
    Instant since(Related what) {
        return what.since(now, zone, this::text);
    }

    /** The moment by the shop's clock; null when it hangs on something empty. */
    ZonedDateTime moment(Moment moment) {
        Instant instant = Moments.instant(moment, now, zone, this::text);
        return instant == null ? null : instant.atZone(zone);
    }

    private String text(Value value) {
        JsonNode found =
                switch (value) {
                    case Value.Literal literal -> literal.value();
                    case Value.Referred referred ->
                        reference(referred.reference().toString());
                    default -> throw new IllegalArgumentException("only a written value or a setting can stand here");
                };
        return Json.empty(found) ? null : found.asText();
    }
}
