package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.migration.Conversion;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.type.Country;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Records as they would be after the plan: what stands in them today is read through its migrations. */
record Migrated(Configuration planned, List<RecordChange> changes, Country home) {

    /** The stage of the planned configuration on which a record would stand; empty when there is none. */
    Optional<String> stage(String name, Values record) {
        return changes.stream()
                .filter(RecordChange.Stage.class::isInstance)
                .map(RecordChange.Stage.class::cast)
                .filter(change -> change.from().equals(name))
                .findFirst()
                .map(change -> to(change, record))
                .or(() -> Optional.ofNullable(name))
                .filter(to -> planned.stage(to).isPresent());
    }

    private static String to(RecordChange.Stage change, Values record) {
        return change.ways().stream()
                .filter(way -> Condition.parse(way.when()).matches(record))
                .map(RecordChange.Way::to)
                .findFirst()
                .orElse(change.otherwise());
    }

    /** The name under which a record holds the field today. */
    String held(String type, String field) {
        String name = field;
        for (RecordChange change : changes.reversed()) {
            if (change instanceof RecordChange.Field one
                    && one.type().equals(type)
                    && one.to().equals(name)) {
                name = one.field();
            }
        }
        return name;
    }

    /** The name that the field will have. */
    String named(String type, String held) {
        String name = held;
        for (RecordChange change : changes) {
            if (change instanceof RecordChange.Field one
                    && one.type().equals(type)
                    && one.field().equals(name)) {
                name = one.to();
            }
        }
        return name;
    }

    /** A value as it would stand under the field's new name. */
    JsonNode value(String type, String field, JsonNode today) {
        JsonNode value = today;
        for (RecordChange change : changes) {
            if (Json.empty(value)) {
                return value;
            }
            value = switch (change) {
                case RecordChange.Value one
                when one.type().equals(type) && named(type, one.field()).equals(field) ->
                    each(value, text -> text.equals(one.value()) ? one.to() : text);
                case RecordChange.Convert one
                when one.type().equals(type) && one.field().equals(field) -> converted(one, value);
                default -> value;
            };
        }
        return value;
    }

    private JsonNode converted(RecordChange.Convert convert, JsonNode value) {
        return planned.type(convert.type())
                .flatMap(type -> type.field(convert.field()))
                .map(field -> new Conversion(field, convert.cases(), home).of(value))
                .orElse(value);
    }

    private static JsonNode each(JsonNode value, UnaryOperator<String> renamed) {
        if (value.isTextual()) {
            return Json.nodes().textNode(renamed.apply(value.textValue()));
        }
        if (!value.isArray()) {
            return value;
        }
        ArrayNode all = Json.nodes().arrayNode();
        value.forEach(one -> all.add(each(one, renamed)));
        return all;
    }
}
