package io.dukon.definitions.plan;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.migration.Migrations;
import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PartDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Works out a plan pack by pack: what one brings is there when the next one comes. */
public final class Planning {
    private final Plan.Installer installer;
    private final List<Holding> now;
    private final List<Holding> base = new ArrayList<>();
    private final List<Holding> written = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Decision> decided = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private List<Holding> before;
    private List<Holding> after;

    /** @param shop in force now, in the order of installation */
    public Planning(List<Holding> shop, Plan.Installer installer) {
        this.installer = installer;
        this.now = List.copyOf(shop);
        this.before = now;
        this.after = now;
    }

    /** A pack that is not there yet. */
    public Planning bring(Pack pack, Plan.Decider decider) {
        Installation installation = new Installation(after, pack, decider);
        took(installation.met(), pack);
        after = installation.after();
        return this;
    }

    /** Another version of a pack that is there. */
    public Planning raise(Pack base, Pack theirs, Plan.Decider decider) {
        Migrations migrations = Migrations.between(theirs, base.manifest().version());
        operations.addAll(migrations.operations());
        before = renamed(before, migrations);
        after = renamed(after, migrations);
        Holding known = new Holding(base.manifest().key(), migrations.apply(base.inForce()));
        Upgrade upgrade = new Upgrade(after, known.items(), theirs, decider);
        this.base.add(known);
        took(upgrade.met(), theirs);
        after = upgrade.after();
        return this;
    }

    /**
     * Takes a pack away. What the shop changed stays, with what it needs, as the shop's own.
     *
     * @param drop items, kind and id, that go although they were changed
     * @param used items that stay because somebody or something stands on them
     */
    public Planning remove(Pack base, Collection<String> drop, Collection<String> used) {
        Removal removal = new Removal(after, base, drop, used);
        this.base.add(Holding.of(base));
        kept.addAll(removal.names());
        after = removal.after();
        return this;
    }

    /** Takes a pack away that only served others, unless something still needs it. */
    public boolean removeUnneeded(Pack library) {
        boolean needed = new Removal(after, library, List.of(), List.of()).needed();
        if (!needed) {
            after = after.stream()
                    .filter(one -> !one.pack().equals(library.manifest().key()))
                    .toList();
        }
        return !needed;
    }

    /** Whatever in the shop speaks of things that the new version renamed speaks of them by their new names. */
    private static List<Holding> renamed(List<Holding> holdings, Migrations migrations) {
        return holdings.stream()
                .map(one -> new Holding(one.pack(), migrations.apply(one.items())))
                .toList();
    }

    private void took(Met met, Pack pack) {
        conflicts.addAll(met.conflicts());
        decided.addAll(met.decisions());
        written.add(Holding.of(pack));
    }

    public Plan plan() {
        Configuration was = Configuration.of(Holding.all(now));
        Configuration is = Configuration.of(Holding.all(after));
        return new Plan(
                now,
                before,
                after,
                List.copyOf(base),
                List.copyOf(written),
                List.copyOf(conflicts),
                List.copyOf(decided),
                Set.copyOf(kept),
                parts(),
                new RightsComparison(was, is, installer.holds()).changes(),
                inputs(),
                List.copyOf(operations),
                ConfigurationHash.of(Holding.all(after)));
    }

    /** Parts of the packs against the tariff. */
    private List<PartVerdict> parts() {
        return Holding.all(written).stream()
                .filter(item -> item.is(Kind.PARTS))
                .map(item -> PartDefinition.parse(item.content()))
                .map(part -> new PartVerdict(
                        part.id(),
                        part.required(),
                        part.needs().stream()
                                .filter(feature -> !installer.allowance().allows(feature))
                                .toList(),
                        part.items()))
                .toList();
    }

    private List<InputDefinition> inputs() {
        List<InputDefinition> known = inputs(Holding.all(now));
        return inputs(Holding.all(written)).stream()
                .filter(input -> known.stream()
                        .noneMatch(
                                one -> one.id().equals(input.id()) && one.type().equals(input.type())))
                .toList();
    }

    private static List<InputDefinition> inputs(Collection<Item> items) {
        return items.stream()
                .filter(item -> item.is(Kind.INPUTS))
                .map(item -> InputDefinition.parse(item.content()))
                .toList();
    }
}
