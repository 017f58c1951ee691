package io.dukon.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Bodies as the contract describes them, and every way to spoil one place of them. */
final class Shapes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 5;

    /** What programs send where people would not: of another kind, empty, huge, and what a database does not store. */
    private static final List<JsonNode> WRONG = List.of(
            NODES.nullNode(),
            NODES.numberNode(-1),
            NODES.numberNode(1e300),
            NODES.booleanNode(true),
            NODES.textNode(""),
            NODES.textNode("a\u0000b"),
            NODES.textNode("lone \ud800 half"),
            NODES.textNode("x".repeat(70_000)),
            NODES.arrayNode(),
            NODES.arrayNode().addNull(),
            NODES.objectNode());

    /** A name in one language is read as in any other. */
    private static final Set<String> OTHER_LANGUAGES = Set.of("ru", "uz", "ky");

    private final Set<Object> shown = new HashSet<>();
    private final Map<?, ?> schemas;
    private final Function<String, String> known;

    /** @param known a value that stands for something real, by the name of its property; null where any will do */
    Shapes(Map<?, ?> schemas, Function<String, String> known) {
        this.schemas = schemas;
        this.known = known;
    }

    /** Each of them with each place missing or holding each of the wrong values. */
    List<String> spoilt(Map<?, ?> schema) {
        List<String> all = new ArrayList<>(List.of(
                "", "null", "[]", "{}", "7", "\"x\"", "{", "\u0000", "[".repeat(3_000), "{\"a\":".repeat(2_000)));
        for (JsonNode sample : samples(schema, "", 0)) {
            all.add(sample.toString());
            places(sample, "").forEach(place -> spoil(sample, place, all));
        }
        return all;
    }

    private static void spoil(JsonNode sample, String place, List<String> all) {
        int cut = place.lastIndexOf('/');
        String name = place.substring(cut + 1);
        for (int i = -1; i < WRONG.size(); i++) {
            JsonNode copy = sample.deepCopy();
            JsonNode parent = copy.at(place.substring(0, cut));
            if (parent instanceof ObjectNode object) {
                if (i < 0) {
                    object.remove(name);
                } else {
                    object.set(name, WRONG.get(i));
                }
            } else if (i >= 0) {
                ((ArrayNode) parent).set(Integer.parseInt(name), WRONG.get(i));
            }
            all.add(copy.toString());
        }
    }

    private static List<String> places(JsonNode node, String place) {
        List<String> all = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                all.add(place + "/" + i);
                all.addAll(places(node.get(i), place + "/" + i));
            }
        }
        node.fieldNames().forEachRemaining(name -> {
            if (OTHER_LANGUAGES.contains(name)) {
                return;
            }
            all.add(place + "/" + name);
            all.addAll(places(node.get(name), place + "/" + name));
        });
        return all;
    }

    private List<JsonNode> samples(Map<?, ?> schema, String name, int depth) {
        if (schema.get("$ref") instanceof String reference) {
            return samples((Map<?, ?>) schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), name, depth);
        }
        if (schema.get("oneOf") instanceof List<?> ways) {
            return variants(schema, ways, depth);
        }
        if (depth > DEEPEST || schema.get("properties") == null && schema.get("items") == null) {
            return List.of(leaf(schema, name));
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            return samples(items, name, depth + 1).stream()
                    .map(one -> (JsonNode) NODES.arrayNode().add(one))
                    .toList();
        }
        return objects(schema, depth);
    }

    /** All properties in their first shapes, then each other shape of one of them: so they add up and do not multiply. */
    private List<JsonNode> objects(Map<?, ?> schema, int depth) {
        ObjectNode first = NODES.objectNode();
        List<JsonNode> all = new ArrayList<>(List.of(first));
        ((Map<?, ?>) schema.get("properties")).forEach((key, shape) -> {
            String property = key.toString();
            List<JsonNode> ways = samples((Map<?, ?>) shape, property, depth + 1);
            first.set(property, ways.getFirst());
            ways.stream()
                    .skip(1)
                    .map(way -> (JsonNode) NODES.objectNode().set(property, way))
                    .forEach(all::add);
        });
        all.forEach(other -> first.properties().stream()
                .filter(entry -> !other.has(entry.getKey()))
                .forEach(entry -> ((ObjectNode) other).set(entry.getKey(), entry.getValue())));
        return all;
    }

    /** Each of them once; where they come again, the first stands for all. */
    private List<JsonNode> variants(Map<?, ?> schema, List<?> ways, int depth) {
        Map<?, ?> discriminator = (Map<?, ?>) schema.get("discriminator");
        if (discriminator == null) {
            return samples((Map<?, ?>) ways.getFirst(), "", depth);
        }
        List<JsonNode> all = new ArrayList<>();
        boolean again = !shown.add(ways);
        ((Map<?, ?>) discriminator.get("mapping")).forEach((word, reference) -> {
            if (again && !all.isEmpty()) {
                return;
            }
            ObjectNode sample =
                    NODES.objectNode().put(discriminator.get("propertyName").toString(), word.toString());
            sample.setAll(
                    (ObjectNode) samples(Map.of("$ref", reference), "", depth).getFirst());
            all.add(sample);
        });
        return all;
    }

    private JsonNode leaf(Map<?, ?> schema, String name) {
        String value = known.apply(name);
        if (value != null) {
            return NODES.textNode(value);
        }
        if (schema.get("enum") instanceof List<?> words) {
            return NODES.textNode(String.valueOf(words.getFirst()));
        }
        Object type = schema.get("type") instanceof List<?> types ? types.getFirst() : schema.get("type");
        return switch (String.valueOf(type)) {
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            case "object", "null" -> JSON.createObjectNode();
            case "array" -> NODES.arrayNode();
            default -> text(String.valueOf(schema.get("format")));
        };
    }

    private static JsonNode text(String format) {
        return NODES.textNode(
                switch (format) {
                    case "uuid" -> "01890000-0000-7000-8000-000000000000";
                    case "date" -> "2026-03-02";
                    case "date-time" -> "2026-03-02T10:00:00Z";
                    default -> "words";
                });
    }
}
