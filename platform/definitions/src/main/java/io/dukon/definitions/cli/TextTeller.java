package io.dukon.definitions.cli;

import io.dukon.definitions.mutation.MutationScore;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.plan.Plan;
import io.dukon.definitions.plan.PlanLine;
import io.dukon.definitions.plan.Verdict;
import io.dukon.definitions.scenario.Failure;
import io.dukon.definitions.scenario.ScenarioResult;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** For people. */
record TextTeller(PrintStream out) implements Teller {
    @Override
    public int checked(LoadedPack loaded) {
        loaded.findings().forEach(finding -> out.println((finding.isError() ? "" : "note: ") + finding));
        long errors = loaded.findings().stream().filter(Finding::isError).count();
        out.println(
                errors == 0
                        ? loaded.name() + " can be installed."
                        : loaded.name() + " cannot be installed: " + errors
                                + (errors == 1 ? " thing is wrong." : " things are wrong."));
        return errors == 0 ? 0 : 1;
    }

    @Override
    public int tested(LoadedPack loaded, List<ScenarioResult> results, MutationScore score) {
        results.stream().filter(result -> !result.passed()).forEach(this::failed);
        long passed = results.stream().filter(ScenarioResult::passed).count();
        out.println(loaded.name() + ": " + passed + " of " + results.size() + " tests pass.");
        boolean all = passed == results.size();
        if (score != null) {
            score.survivors().forEach(mutant -> out.println("unnoticed: " + mutant));
            int noticed = score.outcomes().size() - score.survivors().size();
            out.println(noticed + " of " + score.outcomes().size() + " ways to break it are noticed (" + score.percent()
                    + " %).");
        }
        return all && (score == null || score.survivors().isEmpty()) ? 0 : 1;
    }

    private void failed(ScenarioResult result) {
        Failure failure = result.failure().orElseThrow();
        String where = failure.part() == 0
                ? "in what is given"
                : "in part " + failure.part() + (failure.at().isEmpty() ? "" : ", at " + failure.at());
        out.println("✗ " + result.title() + " (" + result.id() + ")");
        out.println("    " + where);
        out.println("    expected  " + failure.expected().in("en"));
        out.println("    found     " + failure.found().in("en"));
    }

    @Override
    public int planned(LoadedPack loaded, PlannedPack.Outcome outcome) {
        Plan plan = outcome.plan();
        out.println(loaded.name() + (outcome.onto() == null ? " into a new shop" : " onto " + outcome.onto()));
        List<PlanLine> lines = outcome.lines();
        lines.forEach(line ->
                out.println("  " + word(line.verdict()) + "  " + outcome.words().say(line)));
        plan.rights().forEach(right -> out.println("  right  " + outcome.words().right(right)));
        plan.inputs()
                .forEach(input -> out.println(
                        "  asks  " + outcome.words().names().title("inputs", input.id()) + " (" + input.type() + ")"));
        Plan.counts(lines).entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .forEach(count -> out.println(count.getValue() + " " + word(count.getKey())));
        return 0;
    }

    @Override
    public int exported(LoadedPack loaded, Path file) {
        out.println(loaded.name() + " stands in " + file + ". A shop loads it in its gallery of templates.");
        return 0;
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
