package io.dukon.packs.plan;

import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.plan.Holding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A shop's configuration as a plan sees it: pack by pack, in the order in which they take effect. */
final class Holdings {

    private Holdings() {}

    static List<Holding> of(Snapshot shop) {
        Set<String> packs = new LinkedHashSet<>();
        shop.ordered().stream().map(OwnedItem::pack).forEach(packs::add);
        List<Holding> all = new ArrayList<>();
        packs.forEach(pack -> all.add(new Holding(pack, shop.of(pack))));
        return all;
    }

    /** The shop with these items in force; a pack that is not among them has none. */
    static Snapshot in(Snapshot shop, List<Holding> holdings) {
        Snapshot after = shop;
        Set<String> there = holdings.stream().map(Holding::pack).collect(Collectors.toSet());
        for (Holding holding : holdings) {
            if (!holding.items().equals(shop.of(holding.pack()))) {
                after = after.with(holding.pack(), holding.items());
            }
        }
        for (Holding gone : of(shop)) {
            if (!there.contains(gone.pack())) {
                after = after.with(gone.pack(), List.of());
            }
        }
        return after;
    }
}
