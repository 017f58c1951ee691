package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Texts inside values. */
final class Strings {
    /** Leaves of the grammar in which references and names of stages may stand. */
    static final Set<String> REFERRING = Set.of(
            "value", "reference", "condition", "moment", "people", "scalar", "scalars", "anything", "object", "span");

    private Strings() {}

    /** The value with every text in it, keys too, put through. */
    static JsonNode replaced(JsonNode value, UnaryOperator<String> text) {
        if (value.isTextual()) {
            return Json.nodes().textNode(text.apply(value.textValue()));
        }
        if (value.isArray()) {
            ArrayNode list = Json.nodes().arrayNode();
            value.forEach(element -> list.add(replaced(element, text)));
            return list;
        }
        if (value.isObject()) {
            ObjectNode object = Json.object();
            Json.entries(value).forEach((name, inner) -> object.set(text.apply(name), replaced(inner, text)));
            return object;
        }
        return value;
    }

    /** The text with another beginning, when the beginning ends where the text does or where one of the marks stands. */
    static String prefix(String text, String from, String to, String mark) {
        boolean whole = text.equals(from) || text.startsWith(from + mark);
        return whole ? to + text.substring(from.length()) : text;
    }
}
