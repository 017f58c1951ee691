package io.dukon.packs.plan;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.scenario.Failure;
import io.dukon.definitions.scenario.ScenarioResult;
import io.dukon.definitions.scenario.ScenarioRunner;
import io.dukon.definitions.scenario.StoryTitles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The tests of packs, told in one language. */
public final class Stories {

    /** Anybody may bring a pack: its tests get so much of the machine and no more. */
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private Stories() {}

    /** Played on what a shop would be: one that fails is broken by what the shop changed. */
    static PlanView.Tests of(List<Pack> packs, Configuration is, String locale) {
        List<PlanView.Failed> failed = new ArrayList<>();
        int passed = 0;
        for (Pack pack : packs) {
            PlanView.Tests tests = of(pack, is, locale);
            passed += tests.passed();
            failed.addAll(tests.failed());
        }
        return new PlanView.Tests(passed, failed);
    }

    /** Played on the pack alone, upon what it requires. */
    public static PlanView.Tests alone(Pack pack, List<Pack> required, String locale) {
        List<Item> items = new ArrayList<>();
        required.forEach(one -> items.addAll(one.inForce()));
        items.addAll(pack.inForce());
        return of(pack, Configuration.of(items), locale);
    }

    private static PlanView.Tests of(Pack pack, Configuration is, String locale) {
        StoryTitles titles = StoryTitles.of(pack);
        List<ScenarioResult> results = ScenarioRunner.run(is, pack.items(Kind.TESTS), AT_MOST);
        List<PlanView.Failed> failed = results.stream()
                .filter(result -> !result.passed())
                .map(result -> failed(result, titles, locale))
                .toList();
        return new PlanView.Tests(results.size() - failed.size(), failed);
    }

    private static PlanView.Failed failed(ScenarioResult result, StoryTitles titles, String locale) {
        Failure failure = result.failure().orElseThrow();
        return new PlanView.Failed(
                result.id(),
                titles.title(result, locale),
                failure.where().in(locale),
                failure.expected().in(locale),
                failure.found().in(locale));
    }
}
