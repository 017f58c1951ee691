package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.TreeMap;

/** One form for values that mean the same, in the way of RFC 8785: sorted keys, no nulls, numbers without idle zeros. */
final class Canonical {
    private Canonical() {}

    static JsonNode value(JsonNode node) {
        if (node.isObject()) {
            ObjectNode sorted = Json.object();
            new TreeMap<>(Json.entries(node)).forEach((name, value) -> {
                if (!Json.absent(value)) {
                    sorted.set(name, value(value));
                }
            });
            return sorted;
        }
        if (node.isArray()) {
            ArrayNode list = Json.nodes().arrayNode();
            node.forEach(element -> list.add(value(element)));
            return list;
        }
        return node.isNumber() ? Json.number(node.decimalValue()) : node;
    }

    /** Keys sorted on every level, sets sorted too. */
    static JsonNode of(Tree tree) {
        return switch (tree) {
            case Tree.Leaf leaf -> leaf.value();
            case Tree.Branch branch -> {
                ObjectNode object = Json.object();
                new TreeMap<>(branch.parts()).forEach((name, part) -> object.set(name, of(part)));
                yield object;
            }
            case Tree.Elements elements -> {
                ArrayNode list = Json.nodes().arrayNode();
                var parts = elements.ordered() ? elements.parts() : new TreeMap<>(elements.parts());
                parts.values().forEach(part -> list.add(of(part)));
                yield list;
            }
        };
    }
}
