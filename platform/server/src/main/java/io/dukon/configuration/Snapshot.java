package io.dukon.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that configures a shop at one moment: its items and its installations, in the order in which they take effect.
 * Immutable; whoever plans a change makes another one.
 */
public record Snapshot(List<OwnedItem> items, List<Installation> installations) {

    /** Name under which the shop's own answer to a setting stands in the setting's item. */
    public static final String VALUE = "value";

    public Snapshot {
        items = List.copyOf(items);
        installations = installations.stream()
                .sorted(Comparator.comparing(Installation::at).thenComparing(Installation::pack))
                .toList();
    }

    /** The items as a configuration reads them: in the order of packs, the shop's own last, settings answered. */
    public List<Item> inForce() {
        return ordered().stream().map(OwnedItem::item).map(Snapshot::answered).toList();
    }

    public List<OwnedItem> ordered() {
        List<String> packs = installations.stream().map(Installation::pack).toList();
        return items.stream()
                .sorted(Comparator.<OwnedItem>comparingInt(
                                item -> packs.contains(item.pack()) ? packs.indexOf(item.pack()) : packs.size())
                        .thenComparing(OwnedItem::pack)
                        .thenComparingInt(OwnedItem::position))
                .toList();
    }

    /** What the shop chose for a setting stands in for the pack's default. */
    public static Item answered(Item item) {
        if (!item.is(Kind.INPUTS) || !item.content().has(VALUE)) {
            return item;
        }
        ObjectNode content = item.content().deepCopy();
        JsonNode value = content.remove(VALUE);
        content.set("default", value);
        return new Item(item.kind(), item.id(), content);
    }

    public List<Item> of(String pack) {
        return items.stream()
                .filter(item -> item.pack().equals(pack))
                .sorted(Comparator.comparingInt(OwnedItem::position))
                .map(OwnedItem::item)
                .toList();
    }

    public Optional<Installation> installation(String pack) {
        return installations.stream().filter(one -> one.pack().equals(pack)).findFirst();
    }

    /** With the pack's items being these, in this order; none = the pack has none. */
    public Snapshot with(String pack, Collection<Item> now) {
        List<OwnedItem> all = new ArrayList<>(
                items.stream().filter(item -> !item.pack().equals(pack)).toList());
        int position = 0;
        for (Item item : now) {
            all.add(new OwnedItem(pack, ++position, item));
        }
        return new Snapshot(all, installations);
    }

    public Snapshot with(Installation installation) {
        List<Installation> all = new ArrayList<>(without(installation.pack()).installations);
        all.add(installation);
        return new Snapshot(items, all);
    }

    public Snapshot without(String pack) {
        return new Snapshot(
                items,
                installations.stream().filter(one -> !one.pack().equals(pack)).toList());
    }

    Map<String, OwnedItem> byKey() {
        Map<String, OwnedItem> all = new LinkedHashMap<>();
        items.forEach(item -> all.put(item.key(), item));
        return all;
    }
}
