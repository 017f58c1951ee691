package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Texts of one language as packs keep them: a tree whose branches are the parts of the key. */
public final class TextTree {

    private TextTree() {}

    public static Optional<String> find(JsonNode tree, String key) {
        JsonNode node = tree;
        for (String part : key.split("\\.")) {
            node = node.path(part);
        }
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    public static boolean has(JsonNode tree, String key) {
        JsonNode node = tree;
        for (String part : key.split("\\.")) {
            node = node.path(part);
        }
        return !node.isMissingNode();
    }

    public static void put(ObjectNode tree, String key, String text) {
        ObjectNode node = tree;
        String[] parts = key.split("\\.");
        for (int i = 0; i < parts.length - 1; i++) {
            node = node.path(parts[i]) instanceof ObjectNode inner ? inner : node.putObject(parts[i]);
        }
        node.put(parts[parts.length - 1], text);
    }

    /** Removes a text or a whole branch, and the branches that are empty then. */
    public static void remove(ObjectNode tree, String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            tree.remove(key);
            return;
        }
        String head = key.substring(0, dot);
        if (tree.path(head) instanceof ObjectNode inner) {
            remove(inner, key.substring(dot + 1));
            if (inner.isEmpty()) {
                tree.remove(head);
            }
        }
    }
}
