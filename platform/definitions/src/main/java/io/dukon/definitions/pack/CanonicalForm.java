package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.Map;

/** Writes short forms out: {@code move: sale/won} becomes {@code move: { to: sale/won }} (pack grammar §2.5). */
final class CanonicalForm {
    /** The main parameter of each verb that has a short form. */
    private static final Map<String, String> MAIN = Map.ofEntries(
            Map.entry("wait", "for"),
            Map.entry("offer", "queue"),
            Map.entry("copy", "from"),
            Map.entry("create", "type"),
            Map.entry("move", "to"),
            Map.entry("assign", "queue"),
            Map.entry("task", "use"),
            Map.entry("close-tasks", "of"),
            Map.entry("notify", "text"),
            Map.entry("message", "use"),
            Map.entry("note", "text"));

    private static final Map<String, String> TRIGGER_MAIN = Map.of(
            "entered", "stage",
            "left", "stage",
            "created", "type",
            "task", "use",
            "form", "use",
            "event", "name");

    private CanonicalForm() {}

    static JsonNode of(Kind kind, JsonNode content) {
        boolean automation = kind == Kind.AUTOMATIONS || kind == Kind.PROCESSES;
        return automation && content.isObject() ? automation((ObjectNode) content) : content;
    }

    private static ObjectNode automation(ObjectNode content) {
        ObjectNode result = content.deepCopy();
        ObjectNode trigger = Json.object();
        Json.entries(content.path("trigger"))
                .forEach((word, body) -> trigger.set(word, longForm(TRIGGER_MAIN.get(word), body)));
        if (content.has("trigger")) {
            result.set("trigger", trigger);
        }
        if (content.has("steps")) {
            result.set("steps", steps(content.get("steps")));
        }
        return result;
    }

    private static JsonNode steps(JsonNode list) {
        ArrayNode all = Json.nodes().arrayNode();
        Json.asList(list).forEach(step -> all.add(step.isObject() ? step(step) : step));
        return all;
    }

    private static ObjectNode step(JsonNode step) {
        ObjectNode result = Json.object();
        Json.entries(step).forEach((key, value) -> result.set(key, part(key, value)));
        return result;
    }

    private static JsonNode part(String key, JsonNode value) {
        return switch (key) {
            case "then", "else" -> steps(value);
            case "cases" -> blocks(value);
            case "await" -> value.isArray() ? blocks(value) : value;
            default -> longForm(MAIN.get(key), value);
        };
    }

    private static JsonNode blocks(JsonNode list) {
        ArrayNode all = Json.nodes().arrayNode();
        for (JsonNode block : list) {
            ObjectNode copy = block.isObject() ? block.deepCopy() : Json.object();
            if (copy.has("steps")) {
                copy.set("steps", steps(copy.get("steps")));
            }
            all.add(copy);
        }
        return all;
    }

    private static JsonNode longForm(String main, JsonNode body) {
        return main == null || body.isObject() ? body : Json.object().set(main, body);
    }
}
