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

/**
 * Items of several packs as one set. Two packs may add fields to one type and values to one list; of anything else the
 * later item wins.
 */
final class Merge {
    private Merge() {}

    static Map<String, JsonNode> of(Collection<Item> items, Kind kind) {
        Map<String, JsonNode> merged = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.is(kind)) {
                merged.merge(item.id(), item.content(), (first, second) -> both(kind, first, second));
            }
        }
        return merged;
    }

    static JsonNode both(Kind kind, JsonNode first, JsonNode second) {
        return switch (kind) {
            case TYPES -> cards(union(union(first, second, "fields"), second, "required"), second);
            case LISTS -> union(first, second, "values");
            default -> second;
        };
    }

    /** How the cards of a type look says who comes last and says it. */
    private static JsonNode cards(JsonNode merged, JsonNode second) {
        ObjectNode result = merged.deepCopy();
        List.of("order", "hidden").forEach(name -> {
            if (second.has(name)) {
                result.set(name, second.get(name));
            }
        });
        return result;
    }

    private static JsonNode union(JsonNode first, JsonNode second, String list) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        Json.list(first, list).forEach(one -> elements.put(Json.text(one, "id"), one));
        Json.list(second, list).forEach(one -> elements.put(Json.text(one, "id"), one));
        ObjectNode result = first.deepCopy();
        ArrayNode all = result.putArray(list);
        elements.values().forEach(all::add);
        return result;
    }
}
