package io.dukon.definitions.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.function.BiFunction;

/** Goes through content in long form along the grammar and writes it anew, value by value. */
public final class Walk {
    private final Values values;

    private Walk(Values values) {
        this.values = values;
    }

    /** What a value becomes; the same value when nothing. */
    public interface Values {
        JsonNode written(Form.Leaf leaf, JsonNode value);
    }

    public static JsonNode through(Form form, JsonNode content, Values values) {
        return new Walk(values).form(form, content);
    }

    private JsonNode form(Form form, JsonNode node) {
        return switch (form) {
            case Form.Leaf leaf -> values.written(leaf, node);
            case Form.Word word -> node;
            case Form.Texts texts -> node;
            case Form.Nested nested -> group(nested.group(), node);
            case Form.Each each when node.isObject() -> group(each.or() == null ? each.group() : each.or(), node);
            case Form.Each each -> list(new Form.Nested(each.group()), node);
            case Form.Several several when node.isArray() -> list(several.of(), node);
            case Form.Several several -> form(several.of(), node);
            case Form.Table table -> table(table.of(), node);
            case null -> values.written(new Form.Leaf("anything"), node);
        };
    }

    private JsonNode group(String name, JsonNode node) {
        Group group = Grammar.packs().group(name);
        return entries(node, (attribute, value) -> form(group.form(attribute), value));
    }

    /** Names that are references are values too. */
    private JsonNode table(Form of, JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = Json.object();
        Json.entries(node).forEach((name, value) -> {
            JsonNode written =
                    values.written(new Form.Leaf("reference"), Json.nodes().textNode(name));
            object.set(name.startsWith("$") ? written.asText() : name, form(of, value));
        });
        return object;
    }

    private JsonNode list(Form form, JsonNode node) {
        if (!node.isArray()) {
            return node;
        }
        ArrayNode list = Json.nodes().arrayNode();
        node.forEach(element -> list.add(form(form, element)));
        return list;
    }

    private static JsonNode entries(JsonNode node, BiFunction<String, JsonNode, JsonNode> value) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = Json.object();
        Json.entries(node).forEach((name, content) -> object.set(name, value.apply(name, content)));
        return object;
    }
}
