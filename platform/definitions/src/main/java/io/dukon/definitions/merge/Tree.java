package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Configuration with its parts told apart as the grammar tells them. Trees are equal when they mean the same. */
sealed interface Tree {

    /** Never looked into. */
    record Leaf(JsonNode value) implements Tree {
        @Override
        public JsonNode json() {
            return value;
        }
    }

    /** Named parts. @param exactly only one of these may be among them; empty = no such rule */
    record Branch(Map<String, Tree> parts, List<String> exactly) implements Tree {
        @Override
        public JsonNode json() {
            ObjectNode object = Json.object();
            parts.forEach((name, part) -> object.set(name, part.json()));
            return object;
        }

        /** The one of the exclusive parts that is there; null when none is. */
        String chosen() {
            return exactly.stream().filter(parts::containsKey).findFirst().orElse(null);
        }
    }

    /** A list of things that have names. @param ordered their order means something */
    record Elements(Map<String, Tree> parts, boolean ordered) implements Tree {
        @Override
        public JsonNode json() {
            ArrayNode list = Json.nodes().arrayNode();
            parts.values().forEach(part -> list.add(part.json()));
            return list;
        }

        List<String> order() {
            return new ArrayList<>(parts.keySet());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Elements that
                    && ordered == that.ordered
                    && parts.equals(that.parts)
                    && (!ordered || order().equals(that.order()));
        }

        @Override
        public int hashCode() {
            return Objects.hash(parts, ordered);
        }
    }

    JsonNode json();

    /** Null for nothing. */
    static JsonNode json(Tree tree) {
        return tree == null ? null : tree.json();
    }
}
