package io.dukon.definitions.plan;

import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A pack taken away; what the shop made of it, and what that and the rest of the shop need, becomes the shop's own. */
record Removal(List<Holding> shop, Pack base, Collection<String> drop, Collection<String> used) {
    private static final Set<String> ACCOMPANY = Set.of("inputs", "parts", "intake");

    List<Holding> after() {
        List<Holding> rest = rest();
        List<Item> kept = kept();
        return kept.isEmpty() ? rest : own(rest, kept);
    }

    /** Kind and id of what stays; texts stay with what they name. */
    Set<String> names() {
        return kept().stream()
                .filter(item -> !item.is(Kind.I18N))
                .map(item -> item.kind() + "/" + item.id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Something else in the shop refers to what the pack brought. */
    boolean needed() {
        Map<String, Item> own = byName(mine());
        return new Needs(own).closure(Set.of(), Holding.all(rest())).stream().anyMatch(own::containsKey);
    }

    private List<Item> mine() {
        return Holding.all(shop.stream().filter(this::own).toList());
    }

    private List<Holding> rest() {
        return shop.stream().filter(one -> !own(one)).toList();
    }

    private boolean own(Holding holding) {
        return holding.pack().equals(base.manifest().key());
    }

    private List<Item> kept() {
        List<Item> mine = mine();
        Map<String, Item> candidates = byName(mine);
        Set<String> wanted = edited(mine);
        wanted.removeAll(drop);
        wanted.addAll(used);
        wanted.retainAll(candidates.keySet());
        Set<String> closure = new Needs(candidates).closure(wanted, Holding.all(rest()));
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

    /** What people of the shop changed, in itself or in its texts. An answer to a setting is no edit. */
    private Set<String> edited(List<Item> mine) {
        Set<String> names = new LinkedHashSet<>(Owned.changes(Holding.of(base).items(), mine, Owned.EVERY_LANGUAGE)
                .keySet());
        names.removeIf(name -> ACCOMPANY.contains(name.substring(0, name.indexOf('/'))));
        return names;
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
