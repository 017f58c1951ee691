package io.dukon.packs.plan;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.scenario.ScenarioResult;
import io.dukon.definitions.scenario.ScenarioRunner;
import io.dukon.definitions.scenario.StoryTitles;
import java.util.ArrayList;
import java.util.List;

/** The tests of packs, played on what a shop would be: one that fails is broken by what the shop changed. */
final class Stories {

    private Stories() {}

    static PlanView.Tests of(List<Pack> packs, Configuration is, String locale) {
        List<PlanView.Failed> failed = new ArrayList<>();
        int passed = 0;
        for (Pack pack : packs) {
            StoryTitles titles = StoryTitles.of(pack);
            for (ScenarioResult result : ScenarioRunner.run(is, pack.items(Kind.TESTS))) {
                if (result.passed()) {
                    passed++;
                } else {
                    failed.add(new PlanView.Failed(
                            result.id(),
                            titles.title(result, locale),
                            result.difference().orElse("")));
                }
            }
        }
        return new PlanView.Tests(passed, failed);
    }
}
