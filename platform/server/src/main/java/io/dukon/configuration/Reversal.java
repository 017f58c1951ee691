package io.dukon.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a change touched, as it was before: enough to take the change back exactly, and nothing else. A pack that was not
 * there at all is named as a whole.
 */
record Reversal(List<OwnedItem> put, List<OwnedItem> remove, Set<String> whole, JsonNode before) {

    private static final String ALL = ":*";

    static Reversal of(Snapshot from, Snapshot to) {
        Map<String, OwnedItem> was = from.byKey();
        Map<String, OwnedItem> is = to.byKey();
        List<OwnedItem> put = is.values().stream()
                .filter(item -> !item.equals(was.get(item.key())))
                .toList();
        List<OwnedItem> remove = was.values().stream()
                .filter(item -> !is.containsKey(item.key()))
                .toList();
        Set<String> known = from.items().stream().map(OwnedItem::pack).collect(Collectors.toSet());
        Set<String> whole = put.stream()
                .map(OwnedItem::pack)
                .filter(pack -> !known.contains(pack))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ObjectNode before = Json.MAPPER.createObjectNode();
        whole.forEach(before.putArray("whole")::add);
        ArrayNode items = before.putArray("items");
        put.stream()
                .filter(item -> !whole.contains(item.pack()))
                .forEach(item -> write(items, item, was.get(item.key())));
        remove.forEach(item -> write(items, item, item));
        installations(before.putArray("installations"), from, to);
        return new Reversal(put, remove, whole, before);
    }

    private static void write(ArrayNode items, OwnedItem item, OwnedItem was) {
        ObjectNode row = items.addObject()
                .put("pack", item.pack())
                .put("kind", item.item().kind())
                .put("id", item.item().id());
        if (was != null) {
            row.put("position", was.position()).set("content", was.item().content());
        }
    }

    private static void installations(ArrayNode rows, Snapshot from, Snapshot to) {
        Set<String> packs = new LinkedHashSet<>();
        from.installations().forEach(one -> packs.add(one.pack()));
        to.installations().forEach(one -> packs.add(one.pack()));
        for (String pack : packs) {
            Installation was = from.installation(pack).orElse(null);
            if (!Objects.equals(was, to.installation(pack).orElse(null))) {
                ObjectNode row = rows.addObject().put("pack", pack);
                if (was != null) {
                    row.put("version", was.version()).put("at", was.at().toString());
                    row.put("by", was.by() == null ? null : was.by().toString());
                }
            }
        }
    }

    /** Keys of what is touched; a whole pack is one key. */
    Set<String> touched() {
        Set<String> keys = new LinkedHashSet<>();
        whole.forEach(pack -> keys.add(pack + ALL));
        put.stream().filter(item -> !whole.contains(item.pack())).forEach(item -> keys.add(item.key()));
        remove.forEach(item -> keys.add(item.key()));
        return keys;
    }

    static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
    }

    private static boolean meet(String one, String other) {
        return one.equals(other)
                || one.endsWith(ALL) && other.startsWith(one.substring(0, one.length() - 1))
                || other.endsWith(ALL) && one.startsWith(other.substring(0, other.length() - 1));
    }

    /** The shop with what the change touched being as it was, everything else as it is now. */
    static Snapshot undo(Snapshot now, JsonNode before) {
        Map<String, OwnedItem> items = new LinkedHashMap<>(now.byKey());
        before.path("whole")
                .forEach(pack -> items.values().removeIf(item -> item.pack().equals(pack.asText())));
        for (JsonNode row : before.path("items")) {
            OwnedItem was = new OwnedItem(
                    row.path("pack").asText(),
                    row.path("position").asInt(),
                    new Item(row.path("kind").asText(), row.path("id").asText(), row.get("content")));
            if (row.has("content")) {
                items.put(was.key(), was);
            } else {
                items.remove(was.key());
            }
        }
        Snapshot back = new Snapshot(new ArrayList<>(items.values()), now.installations());
        for (JsonNode row : before.path("installations")) {
            String pack = row.path("pack").asText();
            back = row.has("version") ? back.with(installation(pack, row)) : back.without(pack);
        }
        return back;
    }

    private static Installation installation(String pack, JsonNode row) {
        return new Installation(
                pack,
                row.path("version").asText(),
                Instant.parse(row.path("at").asText()),
                row.hasNonNull("by") ? UUID.fromString(row.path("by").asText()) : null);
    }
}
