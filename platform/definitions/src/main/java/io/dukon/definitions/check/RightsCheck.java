package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The role that an automation runs as may do everything that it does: its rights are what the owner consents to. */
record RightsCheck(Pack pack, Scope scope, Report report) {
    void run() {
        List.of(Kind.AUTOMATIONS, Kind.PROCESSES)
                .forEach(kind -> pack.items(kind).forEach(this::automation));
    }

    private void automation(Item item) {
        Automation automation = scope.configuration().automation(item.id()).orElseThrow();
        RoleDefinition role = scope.configuration().roles().get(automation.runAs());
        if (role == null) {
            return;
        }
        for (Step step : Scope.steps(automation.steps())) {
            needed(step, automation)
                    .filter(need -> !role.may(need.getKey(), need.getValue()))
                    .ifPresent(need ->
                            report.error(item, step.id(), "may_not", role.id(), need.getKey(), need.getValue()));
        }
    }

    /** Verb and type; empty when the step touches no record, or one whose type is known only when it runs. */
    private Optional<Map.Entry<String, String>> needed(Step step, Automation automation) {
        return switch (step) {
            case Step.Create create -> Optional.of(Map.entry("create", create.type()));
            case Step.Move move -> on("move", move.record(), automation);
            case Step.Assign assign -> on("edit", assign.record(), automation);
            case Step.Copy copy -> on("edit", copy.to(), automation);
            case Step.Set set ->
                set.values().keySet().stream().anyMatch(key -> !key.startsWith("$"))
                        ? on("edit", null, automation)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Map.Entry<String, String>> on(String verb, Reference record, Automation automation) {
        Optional<String> type = record == null ? scope.subject(automation) : made(record, automation);
        return type.map(found -> Map.entry(verb, found));
    }

    private static Optional<String> made(Reference record, Automation automation) {
        return Scope.steps(automation.steps()).stream()
                .filter(step -> record.fields().isEmpty() && step.id().equals(record.name()))
                .filter(Step.Create.class::isInstance)
                .map(step -> ((Step.Create) step).type())
                .findFirst();
    }
}
