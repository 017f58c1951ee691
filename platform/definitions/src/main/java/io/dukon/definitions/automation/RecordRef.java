package io.dukon.definitions.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;

/** A record named by its type and its id. */
public record RecordRef(String type, String id) {
    public ObjectNode toJson() {
        return Json.object().put("type", type).put("id", id);
    }

    /** Null when the node names no record. */
    public static RecordRef of(JsonNode node) {
        boolean named = !Json.absent(node) && node.hasNonNull("type") && node.hasNonNull("id");
        return named ? new RecordRef(node.get("type").asText(), node.get("id").asText()) : null;
    }
}
