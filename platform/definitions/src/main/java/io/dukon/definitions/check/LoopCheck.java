package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Automations must not chase records round stages without anybody or any time in between. */
final class LoopCheck {
    private final Pack pack;
    private final Scope scope;
    private final Report report;
    private final Map<String, Set<String>> onward = new HashMap<>();

    LoopCheck(Pack pack, Scope scope, Report report) {
        this.pack = pack;
        this.scope = scope;
        this.report = report;
        for (Automation automation : scope.configuration().automations().values()) {
            if (automation.trigger() instanceof Trigger.Entered entered && entered.by() != Trigger.By.PERSON) {
                Set<String> stages = new LinkedHashSet<>();
                reach(automation.steps(), stages);
                entered.stages().forEach(from -> onward.computeIfAbsent(from, unseen -> new HashSet<>())
                        .addAll(stages));
            }
        }
    }

    void run() {
        List.of(Kind.AUTOMATIONS, Kind.PROCESSES)
                .forEach(kind -> pack.items(kind).forEach(this::automation));
    }

    private void automation(Item item) {
        Automation automation = scope.configuration().automation(item.id()).orElseThrow();
        if (automation.trigger() instanceof Trigger.Entered entered) {
            entered.stages().stream()
                    .filter(stage -> comesBack(stage, stage, new HashSet<>()))
                    .forEach(stage -> report.error(item, "", "endless", stage));
        }
    }

    private boolean comesBack(String from, String to, Set<String> seen) {
        for (String next : onward.getOrDefault(from, Set.of())) {
            if (next.equals(to) || (seen.add(next) && comesBack(next, to, seen))) {
                return true;
            }
        }
        return false;
    }

    /** Adds the stages reached at once; answers whether the run surely waits in this block. */
    private static boolean reach(List<Step> block, Set<String> stages) {
        for (Step step : block) {
            boolean waits =
                    switch (step) {
                        case Step.Wait wait -> true;
                        case Step.Await await -> true;
                        case Step.Offer offer -> true;
                        case Step.Stop stop -> true;
                        case Step.Move move -> add(move.to(), stages);
                        case Step.Create create -> add(create.stage(), stages);
                        default -> branches(step, stages);
                    };
            if (waits) {
                return true;
            }
        }
        return false;
    }

    private static boolean branches(Step step, Set<String> stages) {
        boolean all = !step.blocks().isEmpty();
        for (List<Step> block : step.blocks()) {
            all &= reach(block, stages);
        }
        return all;
    }

    private static boolean add(Value stage, Set<String> stages) {
        if (stage instanceof Value.Literal literal) {
            stages.add(literal.value().asText());
        }
        return false;
    }
}
