package io.dukon.definitions.cli;

import io.dukon.definitions.plan.Holding;
import io.dukon.definitions.plan.Plan;
import io.dukon.definitions.plan.PlanLine;
import io.dukon.definitions.plan.PlanWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a pack would do to a new shop, or to one that has another release of it. */
record PlannedPack(LoadedPack loaded, String onto, Path templates) {
    private static final Plan.Installer OWNER = new Plan.Installer((right, verb) -> true, feature -> true);

    /** @param onto the release that is there, null for a new shop */
    record Outcome(String onto, Plan plan, PlanWords words) {
        List<PlanLine> lines() {
            return plan.lines(words.names().locale());
        }
    }

    int tell(Teller teller) {
        if (loaded.wrong()) {
            return teller.checked(loaded);
        }
        LoadedPack before = onto == null ? null : LoadedPack.of(onto, templates);
        List<Holding> shop = shop(before);
        Plan plan = before == null
                ? Plan.install(shop, loaded.pack(), conflicts -> List.of(), OWNER)
                : Plan.upgrade(shop, before.pack(), loaded.pack(), conflicts -> List.of(), OWNER);
        PlanWords words = new PlanWords(plan, "en");
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
        (before == null ? loaded : before).required().forEach(pack -> shop.add(Holding.of(pack)));
        if (before != null) {
            shop.add(Holding.of(before.pack()));
        }
        return shop;
    }
}
