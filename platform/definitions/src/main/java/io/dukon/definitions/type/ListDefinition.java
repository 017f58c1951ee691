package io.dukon.definitions.type;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.List;

/**
 * A list of values to choose from, in the order people see.
 *
 * @param parent the list it extends, null when none
 * @param open the shop may add values of its own
 */
public record ListDefinition(String id, String parent, List<String> values, boolean open) {
    public static ListDefinition parse(JsonNode content) {
        return new ListDefinition(
                Json.text(content, "id"),
                Json.text(content, "extends"),
                Json.map(content, "values", value -> Json.text(value, "id")),
                content.path("open").asBoolean(false));
    }
}
