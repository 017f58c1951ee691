package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.FieldValidator;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.value.People;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one automation writes fits its fields; it is not too long, and a robot keeps to what robots may do. */
final class AutomationCheck {
    private static final int MOST_STEPS = 60;
    private static final int MOST_LAPS = 5;

    private final Item item;
    private final Automation automation;
    private final Report report;
    private final Scope scope;
    private final Optional<RecordTypeDefinition> subject;

    AutomationCheck(Item item, Automation automation, Scope scope, Report report) {
        this.item = item;
        this.automation = automation;
        this.report = report;
        this.scope = scope;
        this.subject =
                scope.subject(automation).flatMap(type -> scope.configuration().type(type));
    }

    void run() {
        List<Step> steps = Scope.steps(automation.steps());
        if (steps.size() > MOST_STEPS) {
            report.error(item, "", "many_steps", MOST_STEPS);
        }
        steps.forEach(this::step);
        if (!automation.process()) {
            steps.forEach(this::robot);
        }
    }

    private void step(Step step) {
        switch (step) {
            case Step.Set set -> set(set.id(), set.values());
            case Step.Create create ->
                scope.configuration()
                        .type(create.type())
                        .ifPresent(made -> literals(create.id(), made, create.values()));
            case Step.Offer offer
            when offer.laps() > MOST_LAPS -> report.error(item, offer.id(), "many_laps", MOST_LAPS);
            default -> {}
        }
    }

    private void set(String id, Map<String, Value> values) {
        Map<RecordTypeDefinition, Map<String, Value>> written = new LinkedHashMap<>();
        values.forEach((key, value) -> owner(key)
                .ifPresent(type -> written.computeIfAbsent(type, unseen -> new LinkedHashMap<>())
                        .put(key.substring(key.lastIndexOf('.') + 1), value)));
        written.forEach((type, all) -> {
            all.keySet().forEach(key -> type.field(key)
                    .filter(field -> field.readOnly())
                    .ifPresent(field -> report.error(item, id, "bound_field", key, field.bound())));
            literals(id, type, all);
        });
        values.forEach((key, value) -> {
            if (value instanceof Value.Who who
                    && (who.people() instanceof People.Queue || who.people() instanceof People.Role)) {
                report.error(item, id, "not_one_person", key);
            }
        });
    }

    /** The type whose field is set: that of the subject, or of the record that a step made. */
    private Optional<RecordTypeDefinition> owner(String key) {
        if (!Reference.written(key)) {
            return subject;
        }
        Reference reference = Reference.parse(key);
        return Scope.steps(automation.steps()).stream()
                .filter(step -> reference.fields().size() == 1 && step.id().equals(reference.name()))
                .filter(Step.Create.class::isInstance)
                .flatMap(step -> scope.configuration().type(((Step.Create) step).type()).stream())
                .findFirst();
    }

    /** What is written out must fit its field. */
    private void literals(String id, RecordTypeDefinition type, Map<String, Value> values) {
        Map<String, JsonNode> written = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value instanceof Value.Literal literal && type.field(key).isPresent()) {
                written.put(key, literal.value());
            }
        });
        written.keySet().stream()
                .filter(key -> type.field(key).orElseThrow().kind() == FieldKind.FILE)
                .forEach(key -> report.error(item, id, "file_written", key));
        values.forEach((key, value) -> {
            if (value instanceof Value.Add add) {
                type.field(key).ifPresent(field -> added(id, field, add.amount()));
            }
        });
        FieldValidator.validate(type, written).problems().stream()
                .filter(problem -> !problem.code().equals("read_only"))
                .forEach(problem -> report.error(
                        item,
                        id,
                        Phrase.of("not_fit", problem.pointer().split("/")[1], String.join(" ", problem.args())),
                        problem.args().contains("now") ? Phrase.of("write_now", "{ from: now }") : Phrase.NONE));
    }

    /** To a number a number is added, to a sum of money a sum. */
    private void added(String id, FieldDefinition field, Value amount) {
        boolean sum = field.kind() == FieldKind.NUMBER || field.kind() == FieldKind.MONEY;
        if (!sum || field.many()) {
            report.error(item, id, "no_sum", field.id());
        } else if (amount instanceof Value.Literal literal && !field.kind().compares(literal.value())) {
            report.error(item, id, "not_fit", field.id(), literal.value().asText());
        }
    }

    private static String verb(Step step) {
        return switch (step) {
            case Step.Act act -> act.verb();
            case Step.Await await -> "await";
            default -> "offer";
        };
    }

    /** Robots ask nobody and wait for nothing but time and their own tasks: more is a process, and another tariff. */
    private void robot(Step step) {
        boolean waitsForMore = step instanceof Step.Await await
                && await.branches().stream().anyMatch(branch -> !(branch.awaited() instanceof Step.Awaited.Task));
        if (step instanceof Step.Offer || step instanceof Step.Act || waitsForMore) {
            report.error(item, step.id(), "robot_may_not", verb(step));
        }
    }
}
