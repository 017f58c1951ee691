package io.dukon.definitions.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that configures a shop as one pack: installed elsewhere upon the same libraries, it puts the same in force. What a
 * shop took away of a library cannot be said in a pack; it comes back with the library.
 */
public final class Export {
    private final Manifest head;
    private final Map<String, Item> libraries = new LinkedHashMap<>();

    private Export(Manifest head, Collection<Item> libraries) {
        this.head = head;
        Together.of(libraries).forEach(item -> this.libraries.put(Together.name(item), item));
    }

    /**
     * @param head      its required packs are the libraries
     * @param libraries items as they were released
     * @param inForce   everything that configures the shop, the libraries as they are there
     * @param about     by language, what the pack says about itself
     */
    public static Pack of(
            Manifest head, Collection<Item> libraries, Collection<Item> inForce, Map<String, ObjectNode> about) {
        return new Export(head, libraries).pack(inForce, about);
    }

    private Pack pack(Collection<Item> inForce, Map<String, ObjectNode> about) {
        List<Item> items = new ArrayList<>();
        Map<String, ObjectNode> texts = new LinkedHashMap<>();
        about.forEach((locale, said) -> texts.put(locale, Json.object().set("pack", said)));
        for (Item item : Together.of(inForce)) {
            if (item.is(Kind.I18N)) {
                texts.computeIfAbsent(item.id(), unseen -> Json.object()).setAll(own(item));
            } else if (!item.equals(libraries.get(Together.name(item)))) {
                items.add(item);
            }
        }
        texts.forEach((locale, said) -> {
            if (!said.isEmpty()) {
                items.add(new Item(Kind.I18N.word(), locale, said));
            }
        });
        return new Pack(head, items.stream().map(Export::ordered).toList());
    }

    /** Names in one order, whatever kept them: the same setup is the same file. */
    private static Item ordered(Item item) {
        return new Item(item.kind(), item.id(), ordered(item.content()));
    }

    private static JsonNode ordered(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = Json.nodes().arrayNode();
            node.forEach(element -> list.add(ordered(element)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = Json.object();
        if (node.has("id")) {
            object.set("id", ordered(node.get("id")));
        }
        new TreeMap<>(Json.entries(node)).forEach((name, value) -> object.set(name, ordered(value)));
        return object;
    }

    private ObjectNode own(Item texts) {
        Item known = libraries.get(Together.name(texts));
        return known == null ? (ObjectNode) texts.content() : other(texts.content(), known.content());
    }

    /** What is said otherwise than the library says it, or not at all by it. */
    private static ObjectNode other(JsonNode said, JsonNode known) {
        ObjectNode own = Json.object();
        Json.entries(said).forEach((key, value) -> {
            JsonNode there = known.get(key);
            if (value.isObject() && there != null && there.isObject()) {
                ObjectNode inner = other(value, there);
                if (!inner.isEmpty()) {
                    own.set(key, inner);
                }
            } else if (!value.equals(there)) {
                own.set(key, value);
            }
        });
        return own;
    }
}
