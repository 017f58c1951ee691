package io.dukon.definitions.plan;

import io.dukon.definitions.merge.CheckedMerge;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.merge.Merged;
import io.dukon.definitions.migration.Migrations;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import java.util.Collection;
import java.util.List;

/** Another version of a pack that is there. */
record Upgrade(List<Holding> shop, Pack base, Pack theirs, Collection<Decision> decisions, Plan.Installer installer) {

    Plan plan() {
        String key = base.manifest().key();
        Migrations migrations = Migrations.between(theirs, base.manifest().version());
        List<Holding> renamed = shop.stream()
                .map(one -> new Holding(one.pack(), migrations.apply(one.items())))
                .toList();
        List<Item> mine = renamed.stream()
                .filter(one -> one.pack().equals(key))
                .flatMap(one -> one.items().stream())
                .toList();
        List<Pack> others = renamed.stream()
                .filter(one -> !one.pack().equals(key))
                .map(Upgrade::pack)
                .toList();
        Merged merged = CheckedMerge.merge(migrations.apply(base.items()), mine, theirs, others, decisions);
        List<Holding> after = renamed.stream()
                .map(one -> one.pack().equals(key) ? new Holding(key, merged.items()) : one)
                .toList();
        Holding written = Holding.of(theirs);
        List<PartVerdict> parts = Preview.parts(theirs.items(), installer.allowance());
        Lines lines = new Lines(mine, merged.items(), written.items(), merged.conflicts(), parts);
        return new Preview(shop, after, installer)
                .plan(
                        theirs.manifest(),
                        base.manifest().version(),
                        theirs.manifest().version(),
                        lines,
                        merged.conflicts(),
                        merged.decided());
    }

    private static Pack pack(Holding holding) {
        Manifest manifest = new Manifest(holding.pack(), "0.0.0", "", List.of(), List.of(), List.of(), List.of());
        return new Pack(manifest, holding.items());
    }
}
