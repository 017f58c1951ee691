package io.dukon.definitions.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Choice;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.merge.Merged;
import io.dukon.definitions.merge.ThreeWayMerge;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pack that is not there yet. It may refine what the packs bring that it requires; whatever else has the same name in
 * the shop stays until somebody decides. Fields of one type, values of one list and texts come together.
 */
record Installation(List<Holding> shop, Pack pack, Collection<Decision> decisions, Plan.Installer installer) {

    Plan plan() {
        Holding written = Holding.of(pack);
        Merged met = ThreeWayMerge.merge(met(written, true), met(written, false), written.items(), decisions);
        List<Item> own = written.items().stream()
                .map(item -> without(item, left(met)))
                .filter(item -> item != null)
                .toList();
        List<Holding> after = new ArrayList<>(shop);
        after.add(new Holding(written.pack(), own));
        List<PartVerdict> parts = Preview.parts(pack.items(), installer.allowance());
        List<Item> known = met(written, false);
        Lines lines = new Lines(known, together(own, known, met.items()), written.items(), met.conflicts(), parts);
        return new Preview(shop, List.copyOf(after), installer)
                .plan(pack.manifest(), null, pack.manifest().version(), lines, met.conflicts(), met.decided());
    }

    /** What stands in the shop under a name of the pack; as a base, only what both must have in common. */
    private List<Item> met(Holding written, boolean base) {
        Map<String, Item> found = new LinkedHashMap<>();
        for (Holding holding : shop) {
            if (!pack.manifest().packs().contains(holding.pack())) {
                holding.items().stream()
                        .filter(item -> written.items().stream().anyMatch(one -> sameName(one, item)))
                        .map(item -> base ? common(item) : item)
                        .filter(item -> item != null)
                        .forEach(item -> found.put(item.kind() + "/" + item.id(), comparable(item)));
            }
        }
        return List.copyOf(found.values());
    }

    /** Where the shop has the same name, what stands there afterwards: of a type, the fields of both. */
    private static List<Item> together(List<Item> own, List<Item> known, List<Item> met) {
        List<Item> shown = new ArrayList<>();
        for (Item item : own) {
            boolean there = known.stream().anyMatch(one -> sameName(one, item));
            shown.addAll(there ? met.stream().filter(one -> sameName(one, item)).toList() : List.of(item));
        }
        known.stream()
                .filter(item -> shown.stream().noneMatch(one -> sameName(one, item)))
                .forEach(shown::add);
        return shown;
    }

    private static boolean sameName(Item one, Item other) {
        return one.kind().equals(other.kind()) && one.id().equals(other.id());
    }

    private static Item common(Item item) {
        boolean together = item.is(Kind.TYPES) || item.is(Kind.LISTS);
        return together ? new Item(item.kind(), item.id(), Json.object().put("id", item.id())) : null;
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

    /** Paths of what the pack does not bring, because the shop has its own. */
    private static Set<String> left(Merged met) {
        Set<String> paths = new HashSet<>();
        met.conflicts().stream().map(Conflict::path).forEach(paths::add);
        met.decided().stream()
                .filter(decision -> decision.choice() == Choice.MINE)
                .map(Decision::path)
                .forEach(paths::add);
        return paths;
    }

    private static Item without(Item item, Set<String> left) {
        String name = item.kind() + "/" + item.id();
        if (left.contains(name)) {
            return null;
        }
        List<Change> gone = left.stream()
                .filter(path -> path.startsWith(name + ".") && !path.endsWith(".order"))
                .map(path -> new Change(path, Json.nodes().nullNode(), null))
                .toList();
        return Difference.apply(item, gone);
    }
}
