package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.text.TextRoots;
import java.util.List;

/** Texts follow the ids from which their keys derive (pack grammar §2.7). */
final class TextMoves {
    private TextMoves() {}

    static JsonNode of(Thing thing, String to, JsonNode texts) {
        ObjectNode moved = texts.deepCopy();
        roots(thing).forEach(root -> move(moved, root, thing.id(), to));
        return moved;
    }

    /** Where in the tree of texts the id is a key. */
    private static List<List<String>> roots(Thing thing) {
        return switch (thing.sort()) {
            case STAGE ->
                TextRoots.ofStages().map(root -> List.of(root, thing.owner())).toList();
            case FIELD -> List.of(List.of("fields", thing.owner()));
            case VALUE -> List.of(List.of("lists", thing.owner()));
            case ITEM -> TextRoots.of(thing.owner()).stream().map(List::of).toList();
        };
    }

    private static void move(ObjectNode texts, List<String> root, String from, String to) {
        JsonNode at = texts;
        for (String key : root) {
            at = at.path(key);
        }
        if (at instanceof ObjectNode here && here.has(from)) {
            here.set(to, here.remove(from));
        }
    }
}
