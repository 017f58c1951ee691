package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.automation.Trigger.By;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Operator;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.kernel.Json;
import io.dukon.records.RecordRow;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What would have to happen to a record for an automation to start.
 *
 * @param type   of the records that it may happen to; null for any
 * @param stages where they stand then; empty = anywhere, while open
 */
record Occasion(Automation automation, String type, List<String> stages) {

    /** Empty for what no record starts: the calendar alone, a digest, something of a room. */
    static Optional<Occasion> of(Automation automation, Configuration configuration) {
        return switch (automation.trigger()) {
            case Trigger.Entered entered -> standing(automation, entered.stages(), configuration);
            case Trigger.Left left -> standing(automation, left.stages(), configuration);
            case Trigger.Created created -> Optional.of(new Occasion(automation, created.type(), List.of()));
            case Trigger.Changed changed -> Optional.of(new Occasion(automation, changed.type(), List.of()));
            case Trigger.Button button -> Optional.of(new Occasion(automation, button.type(), button.stages()));
            case Trigger.DateReached date -> Optional.of(new Occasion(automation, date.type(), List.of()));
            case Trigger.Yearly yearly -> Optional.of(new Occasion(automation, yearly.type(), List.of()));
            case Trigger.TaskFinished task -> Optional.of(new Occasion(automation, null, List.of()));
            case Trigger.Schedule schedule
            when schedule.over() != null && schedule.digest() == Trigger.Digest.NONE ->
                Optional.of(new Occasion(automation, schedule.over().type(), List.of()));
            default -> Optional.empty();
        };
    }

    private static Optional<Occasion> standing(Automation automation, List<String> stages, Configuration shop) {
        return shop.stage(stages.getFirst())
                .map(Stage::pipeline)
                .flatMap(shop::pipeline)
                .map(Pipeline::type)
                .map(type -> new Occasion(automation, type, stages));
    }

    boolean fits(RecordRow record) {
        return type == null || type.equals(record.type());
    }

    /** The stage on which the record stands when it happens. */
    String stage(RecordRow record) {
        return stages.isEmpty() || stages.contains(record.stage()) ? record.stage() : stages.getFirst();
    }

    Event event(RecordRow record, String actor, Instant at) {
        RecordRef subject = Tally.ref(record);
        String stage = stage(record);
        return switch (automation.trigger()) {
            case Trigger.Entered entered ->
                new Event.StageEntered(subject, stage, record.stage(), cause(entered.by(), actor, at));
            case Trigger.Left left -> new Event.StageLeft(subject, stage, "", cause(left.by(), actor, at));
            case Trigger.Changed changed ->
                new Event.FieldsChanged(subject, Set.copyOf(changed.fields()), cause(changed.by(), actor, at));
            case Trigger.Button button ->
                new Event.ButtonPressed(subject, automation.id(), answers(button), cause(By.PERSON, actor, at));
            case Trigger.TaskFinished task ->
                new Event.TaskFinished(subject, task.template(), "", cause(By.PERSON, actor, at));
            case Trigger.Created created -> new Event.RecordCreated(subject, cause(By.PERSON, actor, at));
            default -> new Event.Due(subject, automation.id(), Map.of(), cause(By.AUTOMATION, null, at));
        };
    }

    private static Cause cause(By by, String actor, Instant at) {
        return new Cause(actor, by == By.AUTOMATION, at);
    }

    private static Map<String, JsonNode> answers(Trigger.Button button) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        button.ask().forEach(ask -> {
            if (ask.standard() != null) {
                answers.put(ask.id(), ask.standard());
            } else if (!ask.choices().isEmpty()) {
                answers.put(
                        ask.id(),
                        Json.MAPPER.getNodeFactory().textNode(ask.choices().getFirst()));
            }
        });
        return answers;
    }

    /** Records that stand where it starts. */
    Condition standing() {
        return stages.isEmpty()
                ? new Condition.Test(
                        "closed",
                        Operator.FILLED,
                        List.of(Json.MAPPER.getNodeFactory().booleanNode(false)))
                : new Condition.Test(
                        "stage",
                        Operator.IN,
                        stages.stream()
                                .map(one ->
                                        (JsonNode) Json.MAPPER.getNodeFactory().textNode(one))
                                .toList());
    }

    /** What it asks besides, one by one. */
    List<Condition> conditions() {
        return automation.when() instanceof Condition.All all ? all.parts() : List.of(automation.when());
    }

    /** The automation with one condition only: whether that one holds is asked by the interpreter itself. */
    Automation asking(Condition one) {
        return new Automation(
                automation.id(),
                automation.version(),
                automation.process(),
                automation.trigger(),
                one,
                automation.once(),
                automation.ifRunning(),
                automation.cancelOnLeave(),
                automation.runAs(),
                automation.enabled(),
                automation.steps());
    }
}
