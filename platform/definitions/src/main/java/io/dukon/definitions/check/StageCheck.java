package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.pipeline.StageKind;
import io.dukon.definitions.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Every stage can be reached, by people or by an automation, and colours of neighbours differ. */
record StageCheck(Pack pack, Scope scope, Report report) {
    void run() {
        Set<String> moved = movedTo();
        for (Item item : pack.items(Kind.PIPELINES)) {
            Pipeline pipeline = scope.configuration().pipeline(item.id()).orElseThrow();
            if (pipeline.stages().stream().noneMatch(Stage::open)) {
                report.error(item, "", "no_open");
                continue;
            }
            Set<String> reached = reached(pipeline, moved);
            pipeline.stages().stream()
                    .filter(stage -> !reached.contains(stage.id()))
                    .forEach(stage -> report.flaw(item, stage.id(), "unreached", stage.id()));
            colours(item, pipeline);
        }
    }

    private static Set<String> reached(Pipeline pipeline, Set<String> moved) {
        Set<String> reached = new HashSet<>();
        Deque<Stage> open = new ArrayDeque<>();
        open.add(pipeline.first());
        pipeline.stages().stream().filter(stage -> moved.contains(stage.name())).forEach(open::add);
        while (!open.isEmpty()) {
            Stage stage = open.poll();
            if (!reached.add(stage.id())) {
                continue;
            }
            pipeline.stages().stream()
                    .filter(target -> leads(pipeline, stage, target))
                    .forEach(open::add);
        }
        return reached;
    }

    private static boolean leads(Pipeline pipeline, Stage from, Stage to) {
        if (to.automationOnly() || !from.open() || pipeline.moves() == Pipeline.MovePolicy.AUTOMATION) {
            return false;
        }
        boolean listed =
                from.next().stream().anyMatch(next -> next.to().equals(to.id())) || to.kind() == StageKind.LOST;
        boolean let = to.from().isEmpty() || to.from().contains(from.id());
        return let && (listed || pipeline.moves() == Pipeline.MovePolicy.FREE);
    }

    private Set<String> movedTo() {
        Set<String> all = new HashSet<>();
        for (Automation automation : scope.configuration().automations().values()) {
            if (automation.trigger() instanceof Trigger.Button button) {
                button.ask().forEach(ask -> all.addAll(ask.choices()));
            }
            for (Step step : Scope.steps(automation.steps())) {
                Value to =
                        switch (step) {
                            case Step.Move move -> move.to();
                            case Step.Create create -> create.stage();
                            default -> null;
                        };
                if (to instanceof Value.Literal literal) {
                    all.add(literal.value().asText());
                }
            }
        }
        return all;
    }

    /** Lost stages stand in one tray and may share a colour. */
    private void colours(Item item, Pipeline pipeline) {
        for (int i = 0; i < pipeline.stages().size(); i++) {
            Stage stage = pipeline.stages().get(i);
            if (stage.color() < 1 || stage.color() > 12) {
                report.error(item, stage.id(), "wrong_color", stage.id(), stage.color());
            }
            boolean same = i > 0
                    && stage.kind() != StageKind.LOST
                    && pipeline.stages().get(i - 1).color() == stage.color();
            if (same) {
                report.warning(item, stage.id(), "same_color", stage.id());
            }
        }
    }
}
