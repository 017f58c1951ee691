package io.dukon.definitions.plan;

import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A pack taken away; what the shop made of it, and what that and the rest of the shop need, becomes the shop's own. */
record Removal(List<Holding> shop, Pack base, Collection<String> drop, Plan.Installer installer) {

    Plan plan() {
        String key = base.manifest().key();
        List<Item> mine =
                Holding.all(shop.stream().filter(one -> one.pack().equals(key)).toList());
        List<Holding> rest =
                shop.stream().filter(one -> !one.pack().equals(key)).toList();
        List<Item> kept = kept(mine, Holding.all(rest));
        List<Holding> after = kept.isEmpty() ? rest : own(rest, kept);
        Lines lines = new Lines(mine, kept, List.of(), List.of(), List.of());
        return new Preview(shop, after, installer)
                .plan(base.manifest(), base.manifest().version(), null, lines, List.of(), List.of());
    }

    private List<Item> kept(List<Item> mine, List<Item> rest) {
        Map<String, Item> written = byName(Holding.of(base).items());
        Map<String, Item> candidates = byName(mine);
        candidates.keySet().removeAll(drop);
        Set<String> wanted = candidates.entrySet().stream()
                .filter(entry -> !accompanies(entry.getValue()))
                .filter(entry -> !Difference.between(written.get(entry.getKey()), entry.getValue())
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> closure = new Needs(candidates).closure(wanted, rest);
        List<Item> kept = new ArrayList<>();
        for (Item item : mine) {
            if (item.is(Kind.I18N)) {
                KeptTexts.of(item, closure).ifPresent(kept::add);
            } else if (closure.contains(item.kind() + "/" + item.id())) {
                kept.add(item);
            }
        }
        return kept;
    }

    /** Nothing by itself: texts belong to other items, parts and places for requests to the pack. */
    private static boolean accompanies(Item item) {
        return item.is(Kind.I18N) || item.is(Kind.PARTS) || item.is(Kind.INTAKE);
    }

    private static List<Holding> own(List<Holding> rest, List<Item> kept) {
        List<Holding> after = new ArrayList<>();
        List<Item> own = new ArrayList<>();
        for (Holding holding : rest) {
            if (holding.pack().equals(Holding.SHOP)) {
                own.addAll(holding.items());
            } else {
                after.add(holding);
            }
        }
        Map<String, Item> all = byName(own);
        kept.forEach(item -> all.merge(item.kind() + "/" + item.id(), item, KeptTexts::both));
        after.add(new Holding(Holding.SHOP, List.copyOf(all.values())));
        return List.copyOf(after);
    }

    private static Map<String, Item> byName(Collection<Item> items) {
        Map<String, Item> all = new LinkedHashMap<>();
        items.forEach(item -> all.put(item.kind() + "/" + item.id(), item));
        return all;
    }
}
