package io.dukon.definitions.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Choice;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.merge.ThreeWayMerge;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A pack that is not there yet. It may refine what the packs bring that it requires; whatever else has the same name in
 * the shop stays until somebody decides. Fields of one type, values of one list and texts come together, and so do
 * the stages of a pipeline that was left to the shop: robots of the pack speak of them.
 */
record Installation(List<Holding> shop, Pack pack, Met met) {

    Installation(List<Holding> shop, Pack pack, Plan.Decider decider) {
        this(shop, pack, Met.of(decider, decisions -> {
            List<Item> written = Holding.of(pack).items();
            return ThreeWayMerge.merge(
                    there(shop, pack, written, true), there(shop, pack, written, false), written, decisions);
        }));
    }

    List<Holding> after() {
        List<Item> own = Holding.of(pack).items().stream()
                .map(this::brought)
                .filter(Objects::nonNull)
                .toList();
        List<Holding> after = new ArrayList<>();
        shop.forEach(one -> after.add(one.pack().equals(Holding.SHOP) ? yielding(one) : one));
        after.add(new Holding(pack.manifest().key(), own));
        return List.copyOf(after);
    }

    /** What stands in the shop under a name of the pack; as a base, only what both must have in common. */
    private static List<Item> there(List<Holding> shop, Pack pack, List<Item> written, boolean base) {
        Map<String, Item> found = new LinkedHashMap<>();
        Adoption adoption = Adoption.of(shop, written);
        for (Holding holding : shop) {
            if (!pack.manifest().packs().contains(holding.pack())) {
                holding.items().stream()
                        .filter(item -> written.stream().anyMatch(one -> sameName(one, item)))
                        .map(item -> !base ? item : adoption.takes(item) ? Adoption.common(item) : common(item))
                        .filter(Objects::nonNull)
                        .forEach(item -> found.put(item.kind() + "/" + item.id(), comparable(item)));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean sameName(Item one, Item other) {
        return one.kind().equals(other.kind()) && one.id().equals(other.id());
    }

    private static Item common(Item item) {
        boolean together = item.is(Kind.TYPES) || item.is(Kind.LISTS);
        return together ? new Item(item.kind(), item.id(), Json.object().put("id", item.id())) : null;
    }

    private Adoption adoption() {
        return Adoption.of(shop, Holding.of(pack).items());
    }

    private Item merged(Item item) {
        return met.merged().items().stream()
                .filter(one -> sameName(one, item))
                .findFirst()
                .orElse(null);
    }

    /** Every pack has a title of its own. */
    private static Item comparable(Item item) {
        if (!item.is(Kind.I18N) || !item.content().has("pack")) {
            return item;
        }
        ObjectNode texts = item.content().deepCopy();
        texts.remove("pack");
        return new Item(item.kind(), item.id(), texts);
    }

    private Choice choice(Conflict conflict) {
        return decision(conflict).map(Decision::choice).orElse(Choice.MINE);
    }

    private Optional<Decision> decision(Conflict conflict) {
        return met.decisions().stream()
                .filter(one -> one.path().equals(conflict.path()))
                .findFirst();
    }

    /** Without what the shop has its own of; with the words that somebody chose in the place of both. */
    private Item brought(Item item) {
        Adoption adoption = adoption();
        if (adoption.takes(item)) {
            return merged(item);
        }
        List<Change> changes = new ArrayList<>();
        for (Conflict conflict : conflicts(item)) {
            Choice choice = choice(conflict);
            if (choice != Choice.THEIRS) {
                JsonNode own = choice == Choice.OWN
                        ? decision(conflict).map(Decision::own).orElse(null)
                        : null;
                changes.add(new Change(conflict.path(), conflict.theirs(), own));
            }
        }
        Item brought = changes.isEmpty() ? item : Difference.apply(item, changes);
        return brought != null && item.is(Kind.I18N) ? adoption.withTexts(shop, brought) : brought;
    }

    /** The shop's own things stand before those of packs: where the pack is preferred, they go. */
    private Holding yielding(Holding own) {
        return new Holding(
                own.pack(),
                own.items().stream().map(this::yielded).filter(Objects::nonNull).toList());
    }

    private Item yielded(Item item) {
        Adoption adoption = adoption();
        if (adoption.takes(item)) {
            return null;
        }
        List<Change> gone = conflicts(item).stream()
                .filter(conflict -> choice(conflict) != Choice.MINE)
                .map(conflict -> new Change(conflict.path(), conflict.mine(), null))
                .toList();
        Item left = gone.isEmpty() ? item : Difference.apply(item, gone);
        return left != null && item.is(Kind.I18N) ? adoption.withoutTexts(left).orElse(null) : left;
    }

    private List<Conflict> conflicts(Item item) {
        return met.conflicts().stream()
                .filter(one -> one.item().equals(item.kind() + "/" + item.id()))
                .filter(one -> !one.path().endsWith(".order"))
                .toList();
    }
}
