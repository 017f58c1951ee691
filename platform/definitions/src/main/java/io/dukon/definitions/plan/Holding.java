package io.dukon.definitions.plan;

import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import java.util.Collection;
import java.util.List;

/** Items of one pack in force in a shop. @param pack its key; {@link #SHOP} for what the shop made itself */
public record Holding(String pack, List<Item> items) {
    public static final String SHOP = "shop";

    public Holding {
        items = items.stream()
                .filter(item -> Kind.of(item.kind()).filter(Kind::inForce).isPresent())
                .toList();
    }

    public static Holding of(Pack pack) {
        return new Holding(pack.manifest().key(), pack.inForce());
    }

    /** Everything in force, in the order of the holdings. */
    static List<Item> all(Collection<Holding> holdings) {
        return holdings.stream().flatMap(one -> one.items().stream()).toList();
    }
}
