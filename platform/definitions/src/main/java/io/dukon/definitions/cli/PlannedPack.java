package io.dukon.definitions.cli;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.plan.Holding;
import io.dukon.definitions.plan.Plan;
import io.dukon.definitions.plan.PlanWords;
import io.dukon.definitions.role.RoleDefinition.Right;
import io.dukon.definitions.role.RoleDefinition.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a pack would do to a new shop, or to one that has another release of it. */
record PlannedPack(LoadedPack loaded, String onto, Path templates) {
    private static final Plan.Installer OWNER = new Plan.Installer(
            List.of(new Right(
                    "everything", Set.of("see", "create", "edit", "move", "delete", "export"), Scope.ALL, Set.of())),
            feature -> true);

    /** @param onto the release that is there, null for a new shop */
    record Outcome(String onto, Plan plan, PlanWords words) {}

    int tell(Teller teller) {
        if (loaded.wrong()) {
            return teller.checked(loaded);
        }
        LoadedPack before = onto == null ? null : LoadedPack.of(onto, templates);
        List<Holding> shop = shop(before);
        Plan plan = before == null
                ? Plan.install(shop, loaded.pack(), List.of(), OWNER)
                : Plan.upgrade(shop, before.pack(), loaded.pack(), List.of(), OWNER);
        PlanWords words = new PlanWords(configuration(shop), configuration(plan.after()), "en");
        return teller.planned(loaded, new Outcome(before == null ? null : before.name(), plan, words));
    }

    private List<Holding> shop(LoadedPack before) {
        if (before != null
                && !before.pack()
                        .manifest()
                        .key()
                        .equals(loaded.pack().manifest().key())) {
            throw new PlainProblem("“" + before.name() + "” is another pack: --onto names another release of “"
                    + loaded.pack().manifest().key() + "”.");
        }
        List<Holding> shop = new ArrayList<>();
        (before == null ? loaded : before).required().forEach(pack -> shop.add(holding(pack)));
        if (before != null) {
            shop.add(holding(before.pack()));
        }
        return shop;
    }

    private static Holding holding(Pack pack) {
        return new Holding(pack.manifest().key(), pack.items());
    }

    private static Configuration configuration(List<Holding> holdings) {
        List<Item> items = new ArrayList<>();
        holdings.forEach(holding -> items.addAll(holding.items()));
        return Configuration.of(items);
    }
}
