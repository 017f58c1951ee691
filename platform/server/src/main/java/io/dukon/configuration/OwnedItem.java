package io.dukon.configuration;

import io.dukon.definitions.pack.Item;

/**
 * An item in force and the pack it belongs to. What no pack brought belongs to {@link #SHOP}.
 *
 * @param position its place among the items of its pack
 */
public record OwnedItem(String pack, int position, Item item) {

    /** Owner of what people of the shop made themselves; it is never installed nor removed. */
    public static final String SHOP = "shop";

    /** Names the item among all of the shop: {@code retail-sales:pipelines/sale}. */
    public String key() {
        return key(pack, item.kind(), item.id());
    }

    public static String key(String pack, String kind, String id) {
        return pack + ":" + kind + "/" + id;
    }

    /** The same place with another content. */
    public OwnedItem with(com.fasterxml.jackson.databind.JsonNode content) {
        return new OwnedItem(pack, position, new Item(item.kind(), item.id(), content));
    }

    public boolean own() {
        return pack.equals(SHOP);
    }
}
