package io.dukon.definitions.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Readings of JSON trees that the parsers of this module share. Absent and null are the same everywhere. */
public final class Json {
    /** Keeps decimals exact: amounts pass through this mapper. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    public static JsonNodeFactory nodes() {
        return JsonNodeFactory.instance;
    }

    public static ObjectNode object() {
        return nodes().objectNode();
    }

    public static boolean absent(JsonNode node) {
        return node == null || node.isMissingNode() || node.isNull();
    }

    /** Nothing a person would call a value: absent, an empty text, an empty list or map. */
    public static boolean empty(JsonNode node) {
        return absent(node)
                || (node.isTextual() && node.textValue().isBlank())
                || (node.isContainerNode() && node.isEmpty());
    }

    /** The text under the name, or null. */
    public static String text(JsonNode object, String name) {
        return text(object, name, null);
    }

    public static String text(JsonNode object, String name, String otherwise) {
        JsonNode value = object.path(name);
        return absent(value) ? otherwise : value.asText();
    }

    /** The elements under the name; a single value counts as a list of one. */
    public static List<JsonNode> list(JsonNode object, String name) {
        return asList(object.path(name));
    }

    public static List<JsonNode> asList(JsonNode value) {
        if (absent(value)) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(value);
        }
        List<JsonNode> all = new ArrayList<>(value.size());
        value.forEach(all::add);
        return List.copyOf(all);
    }

    public static List<String> strings(JsonNode object, String name) {
        return list(object, name).stream().map(JsonNode::asText).toList();
    }

    public static <T> List<T> map(JsonNode object, String name, Function<JsonNode, T> reader) {
        return list(object, name).stream().map(reader).toList();
    }

    /** The number in one form, however it came about: whole numbers without a fraction. */
    public static JsonNode number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean whole = plain.scale() <= 0 && plain.precision() - plain.scale() <= 9;
        return whole ? nodes().numberNode(plain.intValueExact()) : nodes().numberNode(plain);
    }

    /** The entries of an object in their order; anything else has none. */
    public static Map<String, JsonNode> entries(JsonNode object) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        if (!absent(object) && object.isObject()) {
            object.properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        }
        return all;
    }

    public static ObjectNode object(Map<String, JsonNode> entries) {
        ObjectNode object = object();
        entries.forEach(object::set);
        return object;
    }
}
