package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.value.LocalClock;
import io.dukon.definitions.value.TimeOfDay;
import io.dukon.definitions.value.Value;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Times as stories write them: by the shop's clock. */
final class StoryTime {
    private StoryTime() {}

    /** A time alone is on the day of the moment before. */
    static Instant read(String text, Instant before, ZoneId zone) {
        LocalDateTime local = text.length() <= 8
                ? before.atZone(zone).toLocalDate().atTime(TimeOfDay.parse(text))
                : LocalDateTime.parse(text);
        return LocalClock.instant(local, zone);
    }

    static JsonNode localToInstant(RecordTypeDefinition type, String field, JsonNode value, ZoneId zone) {
        boolean local = type.field(field)
                        .filter(one -> one.kind() == FieldKind.DATETIME)
                        .isPresent()
                && value.isTextual()
                && !value.textValue().endsWith("Z");
        return local
                ? Json.nodes()
                        .textNode(read(value.textValue(), Instant.EPOCH, zone).toString())
                : value;
    }

    /** A literal or a setting of the pack. */
    static String text(Value value, RunContext context) {
        if (value instanceof Value.Literal literal) {
            return literal.value().asText();
        }
        if (value instanceof Value.Referred referred
                && referred.reference().name().equals("input")) {
            return context.setting(referred.reference().fields().getFirst()).asText();
        }
        throw new StoryProblem("story_needs_record", value);
    }
}
