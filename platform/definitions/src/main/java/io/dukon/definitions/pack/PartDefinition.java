package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.List;

/**
 * A part of a pack that a tariff allows or not (TF-101 to TF-107).
 *
 * @param needs features of the tariff
 * @param items folders or folder/file
 * @param editable the feature needed to change its items, null when everybody may
 */
public record PartDefinition(String id, boolean required, List<String> needs, List<String> items, String editable) {
    public static PartDefinition parse(JsonNode content) {
        return new PartDefinition(
                Json.text(content, "id"),
                content.path("required").asBoolean(false),
                Json.strings(content, "needs"),
                Json.strings(content, "items"),
                Json.text(content, "editable"));
    }
}
