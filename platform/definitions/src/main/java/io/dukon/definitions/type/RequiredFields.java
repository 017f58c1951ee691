package io.dukon.definitions.type;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import java.util.List;

/** Fields that holders of the roles must fill to save a record, when the condition holds. */
public record RequiredFields(String id, List<String> roles, List<String> fields, Condition when) {
    static RequiredFields parse(JsonNode content) {
        return new RequiredFields(
                Json.text(content, "id"),
                Json.strings(content, "roles"),
                Json.strings(content, "fields"),
                Condition.parse(content.path("when")));
    }
}
