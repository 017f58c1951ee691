package io.dukon.definitions.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Value;
import java.util.List;

/** A kind of shift: clock times in the shop's zone and the roles that work it. */
public record ShiftDefinition(String id, Value starts, Value ends, List<String> roles) {
    public static ShiftDefinition parse(JsonNode content) {
        return new ShiftDefinition(
                Json.text(content, "id"),
                Value.parse(content.path("starts")),
                Value.parse(content.path("ends")),
                Json.strings(content, "roles"));
    }
}
