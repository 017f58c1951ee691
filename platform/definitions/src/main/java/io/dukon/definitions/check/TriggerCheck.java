package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.type.FieldKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What starts an automation fits together: stages of one type, fields that the type has, a step that makes what is opened. */
final class TriggerCheck {
    private static final Set<FieldKind> DATES = Set.of(FieldKind.DATE, FieldKind.DATETIME);

    private final Item item;
    private final Automation automation;
    private final Scope scope;
    private final Report report;
    private final ValueCheck values;
    private final Room room;

    TriggerCheck(Item item, Automation automation, Scope scope, Report report) {
        this.item = item;
        this.automation = automation;
        this.scope = scope;
        this.report = report;
        this.values = new ValueCheck(item, scope, report);
        this.room = new Brought(scope).room(automation);
    }

    void run() {
        switch (automation.trigger()) {
            case Trigger.Entered entered -> oneType(entered.stages());
            case Trigger.Left left -> oneType(left.stages());
            case Trigger.Changed changed -> changed.fields().forEach(field -> values.field(field, room, ""));
            case Trigger.DateReached date -> date(date.field());
            case Trigger.Yearly yearly -> date(yearly.field());
            case Trigger.Button button -> button(button);
            case Trigger.Schedule schedule -> new ScheduleCheck(item, schedule, scope.configuration(), report).run();
            case Trigger.Named named -> event("", named.event());
            default -> {}
        }
        Scope.steps(automation.steps()).forEach(this::asks);
    }

    private void oneType(List<String> stages) {
        Map<String, String> byType = new TreeMap<>();
        stages.forEach(name ->
                scope.configuration().stage(name).ifPresent(stage -> byType.putIfAbsent(scope.type(stage), name)));
        if (byType.size() > 1) {
            report.error(item, "", "several_types", String.join(", ", byType.keySet()));
        }
    }

    private void date(String field) {
        if (values.field(field, room, "") instanceof Held.Plain plain && !DATES.contains(plain.kind())) {
            report.error(item, "", "want_moment", field);
        }
    }

    private void button(Trigger.Button button) {
        for (String name : button.stages()) {
            scope.configuration()
                    .stage(name)
                    .map(scope::type)
                    .filter(type -> !type.equals(button.type()))
                    .ifPresent(type -> report.error(item, "", "other_type_stage", name, type, button.type()));
        }
        asks(button.ask());
        if (button.opens() != null) {
            opens(button.opens());
        }
    }

    private void opens(String id) {
        Set<String> makers = Scope.steps(automation.steps()).stream()
                .filter(Step.Create.class::isInstance)
                .map(Step::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!makers.contains(id)) {
            report.unknown(item, "", Phrase.of("opens_nothing", id), id, makers);
        }
    }

    private void event(String element, String name) {
        if (!Catalogue.told(name)) {
            report.unknown(item, element, Phrase.of("no_event", name), name, Catalogue.events());
        }
    }

    private void asks(Step step) {
        if (step instanceof Step.Await await) {
            for (Step.Branch branch : await.branches()) {
                switch (branch.awaited()) {
                    case Step.Awaited.Pressed pressed -> asks(pressed.ask());
                    case Step.Awaited.Happened happened -> event(step.id(), happened.event());
                    default -> {}
                }
            }
        }
    }

    private void asks(List<Trigger.Ask> all) {
        for (Trigger.Ask ask : all) {
            if (ask.type() == null) {
                values.field(ask.id(), room, ask.id());
            } else if (ask.type().equals("stage")) {
                ask.choices().forEach(stage -> stage(ask.id(), stage));
            } else if (FieldKind.of(ask.type()).isEmpty()) {
                report.error(item, ask.id(), "no_kind", ask.type());
            }
        }
    }

    private void stage(String element, String name) {
        Stage stage = scope.configuration().stage(name).orElse(null);
        if (stage == null) {
            scope.noStage(item, element, name, report);
        }
    }
}
