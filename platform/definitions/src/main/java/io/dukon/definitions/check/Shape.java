package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which attributes a map may have: {@code *} marks those it must have. Nested maps and lists of maps have shapes too.
 */
final class Shape {
    private final Set<String> allowed = new LinkedHashSet<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Map<String, Shape> nested = new HashMap<>();

    private Shape(String attributes) {
        Arrays.stream(attributes.split(" ")).filter(one -> !one.isEmpty()).forEach(attribute -> {
            String name = attribute.replace("*", "");
            allowed.add(name);
            if (attribute.endsWith("*")) {
                required.add(name);
            }
        });
    }

    static Shape of(String attributes) {
        return new Shape(attributes);
    }

    Shape with(String attribute, Shape shape) {
        nested.put(attribute, shape);
        return this;
    }

    /** @param problem takes the id of the nearest named part and what is wrong with it */
    void check(JsonNode node, String element, BiConsumer<String, String> problem) {
        if (!node.isObject()) {
            problem.accept(element, "expected a map with " + allowed + ", found " + node);
            return;
        }
        String here = Json.text(node, "id", element);
        Map<String, JsonNode> entries = Json.entries(node);
        entries.keySet().stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> problem.accept(here, "unknown attribute “" + name + "”; there are " + allowed));
        required.stream()
                .filter(name -> !entries.containsKey(name))
                .forEach(name -> problem.accept(here, "“" + name + "” is missing"));
        nested.forEach((name, shape) -> Json.list(node, name).forEach(child -> shape.check(child, here, problem)));
    }
}
