package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.List;

/** A whole pack; its items keep the order of the files they came from. */
public record Pack(Manifest manifest, List<Item> items) {
    public Pack {
        items = List.copyOf(items);
    }

    public List<Item> items(Kind kind) {
        return items.stream().filter(item -> item.is(kind)).toList();
    }

    /** What configures a shop: tests with their titles, sample data and migrations stay with the pack. */
    public List<Item> inForce() {
        return items.stream()
                .filter(item -> Kind.of(item.kind()).filter(Kind::inForce).isPresent())
                .map(Pack::withoutStories)
                .toList();
    }

    private static Item withoutStories(Item item) {
        if (!item.is(Kind.I18N) || !item.content().has(Kind.TESTS.word())) {
            return item;
        }
        ObjectNode texts = item.content().deepCopy();
        texts.remove(Kind.TESTS.word());
        return new Item(item.kind(), item.id(), texts);
    }

    /** The whole pack as one value, to store and to hash; {@link #fromJson} gives an equal pack back. */
    public ObjectNode toJson() {
        ObjectNode node = Json.object();
        node.set("manifest", manifest.toJson());
        ArrayNode all = node.putArray("items");
        for (Item item : items) {
            all.addObject().put("kind", item.kind()).put("id", item.id()).set("content", item.content());
        }
        return node;
    }

    public static Pack fromJson(JsonNode node) {
        return new Pack(
                Manifest.of(node.path("manifest")),
                Json.map(
                        node,
                        "items",
                        item -> new Item(Json.text(item, "kind"), Json.text(item, "id"), item.get("content"))));
    }
}
