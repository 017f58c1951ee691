package io.dukon.definitions.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Items of several packs as those of one, with the same in force: fields of a type, values of a list and texts of a
 * language stand together, of anything else the later item wins. What packs say about themselves is left out.
 */
public final class Together {
    private static final String ABOUT = "pack";

    private Together() {}

    /** @param items in the order in which they take effect */
    public static List<Item> of(Collection<Item> items) {
        Map<String, Item> all = new LinkedHashMap<>();
        items.forEach(item -> all.merge(name(item), withoutAbout(item), Together::both));
        return all.values().stream()
                .filter(item -> !item.is(Kind.I18N) || says(item.content()))
                .map(item -> part(item, all.keySet()))
                .toList();
    }

    static String name(Item item) {
        return item.kind() + "/" + item.id();
    }

    private static Item withoutAbout(Item item) {
        if (!item.is(Kind.I18N) || !item.content().has(ABOUT)) {
            return item;
        }
        ObjectNode texts = item.content().deepCopy();
        texts.remove(ABOUT);
        return new Item(item.kind(), item.id(), texts);
    }

    private static Item both(Item first, Item second) {
        JsonNode content = first.is(Kind.I18N)
                ? texts(first.content(), second.content())
                : Merge.both(Kind.of(first.kind()).orElseThrow(), first.content(), second.content());
        return new Item(first.kind(), first.id(), content);
    }

    private static boolean says(JsonNode texts) {
        return !texts.isObject() || Json.entries(texts).values().stream().anyMatch(Together::says);
    }

    private static JsonNode texts(JsonNode first, JsonNode second) {
        if (!first.isObject() || !second.isObject()) {
            return second;
        }
        ObjectNode said = first.deepCopy();
        Json.entries(second)
                .forEach((key, value) -> said.set(key, said.has(key) ? texts(said.get(key), value) : value));
        return said;
    }

    /** A part names what it is for; what is gone needs no tariff. */
    private static Item part(Item item, Set<String> known) {
        if (!item.is(Kind.PARTS)) {
            return item;
        }
        ObjectNode content = item.content().deepCopy();
        ArrayNode left = content.putArray("items");
        Json.strings(item.content(), "items").stream().filter(known::contains).forEach(left::add);
        return new Item(item.kind(), item.id(), content);
    }
}
