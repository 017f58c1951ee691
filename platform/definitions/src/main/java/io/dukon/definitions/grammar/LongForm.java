package io.dukon.definitions.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;

/** Writes short forms out: {@code move: sale/won} becomes {@code move: { to: sale/won }} (pack grammar §2.5). */
public final class LongForm {
    private LongForm() {}

    /** What does not have the form it should is left as it stands: the check says so. */
    public static JsonNode of(Form form, JsonNode node) {
        return switch (form) {
            case Form.Nested nested -> group(nested.group(), node);
            case Form.Each each -> each(each, node);
            case Form.Table table when node.isObject() -> table(table, node);
            case Form.Several several when node.isArray() -> all(several.of(), node);
            case null, default -> node;
        };
    }

    private static JsonNode group(String name, JsonNode node) {
        Group group = Grammar.packs().group(name);
        if (!node.isObject()) {
            return group.main() == null || Json.absent(node)
                    ? node
                    : Json.object().set(group.main(), node);
        }
        ObjectNode result = Json.object();
        Json.entries(node).forEach((key, value) -> result.set(key, of(group.form(key), value)));
        return result;
    }

    private static JsonNode each(Form.Each each, JsonNode node) {
        if (node.isArray()) {
            return all(new Form.Nested(each.group()), node);
        }
        return node.isObject() ? group(each.or() == null ? each.group() : each.or(), node) : node;
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
