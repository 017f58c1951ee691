package io.dukon.definitions.plan;

import io.dukon.definitions.merge.CheckedMerge;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import java.util.List;

/** Another version of a pack that is there. @param shop and @param base under the names of the new version */
record Upgrade(List<Holding> shop, List<Item> base, Pack theirs, Met met) {

    Upgrade(List<Holding> shop, List<Item> base, Pack theirs, Plan.Decider decider) {
        this(
                shop,
                base,
                theirs,
                Met.of(
                        decider,
                        decisions ->
                                CheckedMerge.merge(base, mine(shop, theirs), theirs, others(shop, theirs), decisions)));
    }

    private static List<Item> mine(List<Holding> shop, Pack theirs) {
        return Holding.all(shop.stream()
                .filter(one -> one.pack().equals(theirs.manifest().key()))
                .toList());
    }

    private static List<Pack> others(List<Holding> shop, Pack theirs) {
        return shop.stream()
                .filter(one -> !one.pack().equals(theirs.manifest().key()))
                .map(one -> new Pack(
                        new Manifest(one.pack(), "0.0.0", "", List.of(), List.of(), List.of(), List.of()), one.items()))
                .toList();
    }

    List<Holding> after() {
        String key = theirs.manifest().key();
        return shop.stream()
                .map(one ->
                        one.pack().equals(key) ? new Holding(key, met.merged().items()) : one)
                .toList();
    }
}
