package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.List;

/**
 * What a pack says about itself.
 *
 * @param version semver
 * @param packs keys of packs that must be installed before it
 * @param ports kinds of connections it can use
 * @param required locales in which every text must exist
 */
public record Manifest(
        String key,
        String version,
        String platform,
        List<String> packs,
        List<String> ports,
        List<String> required,
        List<String> optional) {

    public static Manifest of(JsonNode content) {
        JsonNode requires = content.path("requires");
        JsonNode locales = content.path("locales");
        return new Manifest(
                Json.text(content, "key", ""),
                Json.text(content, "version", ""),
                Json.text(requires, "platform", ""),
                Json.strings(requires, "packs"),
                Json.strings(requires, "ports"),
                Json.strings(locales, "required"),
                Json.strings(locales, "optional"));
    }

    public ObjectNode toJson() {
        ObjectNode node = Json.object().put("key", key).put("version", version);
        ObjectNode requires = node.putObject("requires").put("platform", platform);
        packs.forEach(requires.putArray("packs")::add);
        ports.forEach(requires.putArray("ports")::add);
        ObjectNode locales = node.putObject("locales");
        required.forEach(locales.putArray("required")::add);
        optional.forEach(locales.putArray("optional")::add);
        return node;
    }
}
