package io.dukon.definitions.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.text.TextRoots;
import java.util.Collection;
import java.util.Optional;

/** Texts of the items that stay, when others go. */
final class KeptTexts {
    private KeptTexts() {}

    /** @param names kind and id of what stays; {@code texts/x} for a text of notifications */
    static Optional<Item> of(Item texts, Collection<String> names) {
        ObjectNode kept = Json.object();
        for (String name : names) {
            String kind = name.substring(0, name.indexOf('/'));
            String id = name.substring(name.indexOf('/') + 1);
            for (String root : TextRoots.of(kind)) {
                JsonNode text = texts.content().path(root).path(id);
                if (!text.isMissingNode()) {
                    ((ObjectNode) kept.withObjectProperty(root)).set(id, text);
                }
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Item(texts.kind(), texts.id(), kept));
    }

    /** The others. @param names as for {@link #of} */
    static Optional<Item> without(Item texts, Collection<String> names) {
        ObjectNode left = texts.content().deepCopy();
        for (String name : names) {
            String id = name.substring(name.indexOf('/') + 1);
            for (String root : TextRoots.of(name.substring(0, name.indexOf('/')))) {
                if (left.path(root) instanceof ObjectNode said) {
                    said.remove(id);
                    if (said.isEmpty()) {
                        left.remove(root);
                    }
                }
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Item(texts.kind(), texts.id(), left));
    }

    /** Texts of both; of anything else the second. */
    static Item both(Item first, Item second) {
        if (!first.kind().equals("i18n")) {
            return second;
        }
        ObjectNode all = first.content().deepCopy();
        add(all, second.content());
        return new Item(first.kind(), first.id(), all);
    }

    private static void add(ObjectNode into, JsonNode more) {
        Json.entries(more).forEach((key, value) -> {
            if (value.isObject() && into.path(key).isObject()) {
                add((ObjectNode) into.get(key), value);
            } else {
                into.set(key, value);
            }
        });
    }
}
