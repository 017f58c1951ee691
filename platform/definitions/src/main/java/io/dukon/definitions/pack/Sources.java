package io.dukon.definitions.pack;

import java.util.HashMap;
import java.util.Map;

/** Where the items of a pack stand in its files, so that findings can say it. */
public final class Sources {
    private final Map<String, Place> places = new HashMap<>();

    /** A line of a file. */
    public record Place(String file, int line) {}

    void put(Item item, String element, Place place) {
        places.putIfAbsent(key(item, element), place);
    }

    void put(Item item, Place place) {
        places.put(key(item, ""), place);
    }

    public Place of(Item item) {
        return places.getOrDefault(key(item, ""), new Place(item.kind() + "/" + item.id(), 0));
    }

    /** The place of a named part of an item: a stage, a field, a step; the item's own when the part is unknown. */
    public Place of(Item item, String element) {
        return places.getOrDefault(key(item, element), of(item));
    }

    private static String key(Item item, String element) {
        return item.kind() + "/" + item.id() + "#" + element;
    }
}
