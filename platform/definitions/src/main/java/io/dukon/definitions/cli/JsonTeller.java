package io.dukon.definitions.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.mutation.MutationScore;
import io.dukon.definitions.plan.Plan;
import io.dukon.definitions.scenario.ScenarioResult;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** For programs: one JSON object. */
record JsonTeller(PrintStream out) implements Teller {
    @Override
    public int checked(LoadedPack loaded) {
        ObjectNode node = head(loaded, !loaded.wrong());
        ArrayNode findings = node.putArray("findings");
        loaded.findings().forEach(finding -> findings.addObject()
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .put("code", finding.wrong().code())
                .put("file", finding.file())
                .put("line", finding.line())
                .put("message", finding.message())
                .put("hint", finding.hint()));
        out.println(node);
        return loaded.wrong() ? 1 : 0;
    }

    @Override
    public int tested(LoadedPack loaded, List<ScenarioResult> results, MutationScore score) {
        boolean ok = results.stream().allMatch(ScenarioResult::passed)
                && (score == null || score.survivors().isEmpty());
        ObjectNode node = head(loaded, ok);
        ArrayNode tests = node.putArray("tests");
        results.forEach(result -> {
            ObjectNode test = tests.addObject()
                    .put("id", result.id())
                    .put("title", result.title())
                    .put("passed", result.passed());
            result.failure().ifPresent(failure -> test.put("part", failure.part())
                    .put("at", failure.at())
                    .put("expected", failure.expected().in("en"))
                    .put("found", failure.found().in("en")));
        });
        if (score != null) {
            ObjectNode mutation = node.putObject("mutation");
            mutation.put("percent", score.percent())
                    .put("ways", score.outcomes().size());
            ArrayNode survivors = mutation.putArray("unnoticed");
            score.survivors().forEach(mutant -> survivors
                    .addObject()
                    .put("item", mutant.item().kind() + "/" + mutant.item().id())
                    .put("change", mutant.change()));
        }
        out.println(node);
        return ok ? 0 : 1;
    }

    @Override
    public int planned(LoadedPack loaded, PlannedPack.Outcome outcome) {
        ObjectNode node = head(loaded, true).put("onto", outcome.onto());
        ArrayNode changes = node.putArray("changes");
        outcome.lines().forEach(line -> changes.addObject()
                .put("verdict", line.verdict().name().toLowerCase(Locale.ROOT))
                .put("severity", line.severity().name().toLowerCase(Locale.ROOT))
                .put("item", line.item())
                .put("says", outcome.words().say(line)));
        ArrayNode rights = node.putArray("rights");
        outcome.plan().rights().forEach(right -> rights.add(outcome.words().right(right)));
        ArrayNode inputs = node.putArray("inputs");
        outcome.plan().inputs().forEach(input -> inputs.add(input.id()));
        ObjectNode counts = node.putObject("counts");
        Plan.counts(outcome.lines())
                .forEach((verdict, count) -> counts.put(verdict.name().toLowerCase(Locale.ROOT), count));
        out.println(node);
        return 0;
    }

    @Override
    public int exported(LoadedPack loaded, Path file) {
        out.println(head(loaded, true).put("file", file.toString()));
        return 0;
    }

    private static ObjectNode head(LoadedPack loaded, boolean ok) {
        return Json.object()
                .put("pack", loaded.pack().manifest().key())
                .put("version", loaded.pack().manifest().version())
                .put("ok", ok);
    }
}
