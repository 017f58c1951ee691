package io.dukon.definitions.cli;

import io.dukon.definitions.mutation.MutationRun;
import io.dukon.definitions.mutation.MutationScore;
import io.dukon.definitions.scenario.ScenarioResult;
import io.dukon.definitions.scenario.ScenarioRunner;
import java.util.List;

/** A pack and how its tests went. */
record TestedPack(LoadedPack loaded, boolean mutate) {
    int tell(Teller teller) {
        if (loaded.wrong()) {
            return teller.checked(loaded);
        }
        List<ScenarioResult> results =
                ScenarioRunner.run(loaded.configuration(), loaded.pack().items());
        boolean passed = results.stream().allMatch(ScenarioResult::passed);
        MutationScore score = mutate && passed ? MutationRun.of(loaded.required(), loaded.pack()) : null;
        return teller.tested(loaded, results, score);
    }
}
