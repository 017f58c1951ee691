package io.dukon.definitions.merge;

import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.pack.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings a new version to a shop that has changed the old one: what only they changed is taken, what only the shop
 * changed stays, and where both changed the same thing in different ways the shop is asked.
 */
public final class ThreeWayMerge {
    private final Map<String, Item> base;
    private final Map<String, Item> mine;
    private final Map<String, Item> theirs;
    private final TreeMerge trees;

    private ThreeWayMerge(
            Collection<Item> base, Collection<Item> mine, Collection<Item> theirs, Collection<Decision> decisions) {
        this.base = Difference.byName(base);
        this.mine = Difference.byName(mine);
        this.theirs = Difference.byName(theirs);
        this.trees = new TreeMerge(decisions);
    }

    /**
     * Items of one pack, each kind and id once. Ids that the new version renamed are renamed in base and mine before.
     *
     * @param base of the version installed
     * @param mine in force in the shop
     * @param theirs of the new version
     */
    public static Merged merge(
            Collection<Item> base, Collection<Item> mine, Collection<Item> theirs, Collection<Decision> decisions) {
        return new ThreeWayMerge(base, mine, theirs, decisions).run();
    }

    private Merged run() {
        Set<String> names = new LinkedHashSet<>(theirs.keySet());
        names.addAll(mine.keySet());
        names.addAll(base.keySet());
        Map<String, Item> merged = new LinkedHashMap<>();
        for (String name : names) {
            Item item = item(base.get(name), mine.get(name), theirs.get(name));
            if (item != null) {
                merged.put(name, item);
            }
        }
        List<Item> items = TreeMerge.sides(keys(base), keys(mine), keys(theirs), merged.keySet()).stream()
                .map(merged::get)
                .toList();
        return new Merged(
                items,
                Difference.between(mine.values(), items),
                Difference.between(theirs.values(), items),
                trees.conflicts(),
                trees.decided());
    }

    private Item item(Item base, Item mine, Item theirs) {
        if (same(mine, theirs)) {
            return mine;
        }
        Item named = mine == null ? theirs : mine;
        Path path = Path.of(named.kind(), named.id());
        Decision whole = trees.decision(path, theirs).orElse(null);
        if (whole != null && whole.choice() != Choice.OWN) {
            return whole.choice() == Choice.MINE ? mine : theirs;
        }
        if (same(base, theirs)) {
            return mine;
        }
        if (same(base, mine)) {
            return theirs;
        }
        Tree ours = TreeReader.read(mine);
        Tree offered = TreeReader.read(theirs);
        Tree merged = trees.merge(path, TreeReader.read(base), ours, offered);
        if (merged == null || merged.equals(ours)) {
            return merged == null ? null : mine;
        }
        return merged.equals(offered)
                ? theirs
                : new Item(
                        named.kind(), named.id(), Patch.normal(Grammar.packs().item(named.kind()), merged));
    }

    private static boolean same(Item one, Item two) {
        return one == null || two == null ? one == two : one.content().equals(two.content());
    }

    private static List<String> keys(Map<String, Item> items) {
        return new ArrayList<>(items.keySet());
    }
}
