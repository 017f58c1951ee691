package io.dukon.definitions.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;

/** Writes long forms as people would: the inverse of {@link LongForm}, which gives the same content back. */
public final class ShortForm {
    private ShortForm() {}

    public static JsonNode of(Form form, JsonNode node) {
        return switch (form) {
            case Form.Nested nested -> group(nested.group(), node);
            case Form.Each each when node.isObject() && each.or() != null -> group(each.or(), node);
            case Form.Each each when node.isArray() -> all(new Form.Nested(each.group()), node);
            case Form.Several several when node.isArray() -> all(several.of(), node);
            case Form.Table table when node.isObject() -> table(table, node);
            case null, default -> node;
        };
    }

    private static JsonNode group(String name, JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        Group group = Grammar.packs().group(name);
        JsonNode main = group.main() == null || node.size() > 1 ? null : node.get(group.main());
        if (!Json.absent(main) && !main.isObject()) {
            return main;
        }
        ObjectNode result = Json.object();
        Json.entries(node).forEach((key, value) -> result.set(key, of(group.form(key), value)));
        return result;
    }

    private static JsonNode all(Form form, JsonNode list) {
        ArrayNode result = Json.nodes().arrayNode();
        list.forEach(element -> result.add(of(form, element)));
        return result;
    }

    private static JsonNode table(Form.Table table, JsonNode node) {
        ObjectNode result = Json.object();
        Json.entries(node).forEach((key, value) -> result.set(key, of(table.of(), value)));
        return result;
    }
}
