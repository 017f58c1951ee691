package io.dukon.definitions.cli;

import io.dukon.definitions.mutation.MutationScore;
import io.dukon.definitions.scenario.ScenarioResult;
import java.nio.file.Path;
import java.util.List;

/** Says how a command went, for people or for programs. Answers the exit code: 0 when all is well, else 1. */
interface Teller {
    int checked(LoadedPack loaded);

    /** @param score null when nothing was broken on purpose */
    int tested(LoadedPack loaded, List<ScenarioResult> results, MutationScore score);

    int planned(LoadedPack loaded, PlannedPack.Outcome outcome);

    int exported(LoadedPack loaded, Path file);
}
