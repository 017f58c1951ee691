package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;

/**
 * A setting of a pack, asked when it is installed.
 *
 * @param type time, duration, number, text, money, list or connection
 * @param standard null when there is none
 * @param port kind of connection, null unless the type is connection
 */
public record InputDefinition(
        String id, String type, JsonNode standard, JsonNode min, JsonNode max, String port, boolean required) {
    public static InputDefinition parse(JsonNode content) {
        return new InputDefinition(
                Json.text(content, "id"),
                Json.text(content, "type"),
                content.get("default"),
                content.get("min"),
                content.get("max"),
                Json.text(content, "port"),
                content.path("required").asBoolean(true));
    }

    /** Nothing can work with it until somebody answers. */
    public boolean unanswered() {
        return required && Json.empty(standard);
    }
}
