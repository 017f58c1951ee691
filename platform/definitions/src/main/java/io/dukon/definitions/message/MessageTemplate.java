package io.dukon.definitions.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message to a client.
 *
 * @param marketing never sent to those who refused mailings
 * @param channels in the order in which they are tried
 * @param with names and types of the values its text takes
 * @param link the form to which it carries a personal link, null when none
 */
public record MessageTemplate(
        String id, boolean marketing, List<Value> channels, Map<String, String> with, String link) {
    public static MessageTemplate parse(JsonNode content) {
        return new MessageTemplate(
                Json.text(content, "id"),
                "marketing".equals(Json.text(content, "class")),
                Json.map(content, "channels", Value::parse),
                Json.entries(content.path("with")).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().asText())),
                Json.text(content, "link"));
    }
}
