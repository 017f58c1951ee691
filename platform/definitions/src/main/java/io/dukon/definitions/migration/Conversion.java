package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.Country;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.FieldValidator;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.type.Validated;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a value of a field becomes when the field gets another kind.
 *
 * @param field as it is afterwards
 * @param cases what single values become, by the value as text
 * @param home whose numbers and money are written without a code
 */
public record Conversion(FieldDefinition field, Map<String, JsonNode> cases, Country home) {

    /** A null node when the value cannot be read in the new kind. A value that is of it already stays. */
    public JsonNode of(JsonNode value) {
        List<JsonNode> written = Json.asList(value).stream().map(this::written).toList();
        JsonNode given = written.size() == 1
                ? written.getFirst()
                : Json.nodes().arrayNode().addAll(written);
        RecordTypeDefinition alone =
                new RecordTypeDefinition(field.owner(), null, Map.of(field.id(), field), List.of(), Set.of());
        Validated validated = FieldValidator.validate(alone, Map.of(field.id(), given), home);
        return validated.problems().isEmpty() ? validated.values().get(field.id()) : NullNode.getInstance();
    }

    private JsonNode written(JsonNode value) {
        JsonNode known = cases.get(value.asText());
        if (known != null) {
            return known;
        }
        boolean money = value.isObject() && value.has("amount");
        return switch (field.kind()) {
            case FieldKind kind when kind == FieldKind.NUMBER && money -> value.get("amount");
            case FieldKind kind
            when kind == FieldKind.TEXT && money ->
                Json.nodes()
                        .textNode(value.get("amount").asText() + " "
                                + value.path("currency").asText());
            default -> value;
        };
    }
}
