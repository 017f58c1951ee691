package io.dukon.definitions.automation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Automations by what starts them: an event that starts nothing costs one look into a map. */
public final class AutomationIndex {
    private final Map<String, List<Automation>> byKey = new HashMap<>();

    public AutomationIndex(Iterable<Automation> automations) {
        for (Automation automation : automations) {
            for (String key : keys(automation)) {
                byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(automation);
            }
        }
        byKey.replaceAll((key, found) -> Collections.unmodifiableList(found));
    }

    /** Enabled automations whose trigger the event satisfies, in their order; {@code when} is not judged here. */
    public List<Automation> startedBy(Event event) {
        List<Automation> candidates = byKey.getOrDefault(key(event), List.of());
        return candidates.isEmpty()
                ? candidates
                : candidates.stream()
                        .filter(one -> one.enabled() && covers(one, event))
                        .toList();
    }

    /** Buttons for the card of a record of the type on the stage (full name). */
    public List<Automation> buttons(String type, String stage) {
        return byKey.getOrDefault("buttons:" + type, List.of()).stream()
                .filter(Automation::enabled)
                .filter(one -> {
                    List<String> stages = ((Trigger.Button) one.trigger()).stages();
                    return stages.isEmpty() || stages.contains(stage);
                })
                .toList();
    }

    private static List<String> keys(Automation automation) {
        return switch (automation.trigger()) {
            case Trigger.Entered entered ->
                entered.stages().stream().map(stage -> "entered:" + stage).toList();
            case Trigger.Left left ->
                left.stages().stream().map(stage -> "left:" + stage).toList();
            case Trigger.Created created -> List.of("created:" + created.type());
            case Trigger.Changed changed -> List.of("changed:" + changed.type());
            case Trigger.Button button -> List.of("button:" + automation.id(), "buttons:" + button.type());
            case Trigger.TaskFinished task -> List.of("task:" + task.template());
            case Trigger.FormSubmitted form -> List.of("form:" + form.form());
            case Trigger.DateReached date -> List.of("due:" + automation.id());
            case Trigger.Yearly yearly -> List.of("due:" + automation.id());
            case Trigger.Schedule schedule -> List.of("due:" + automation.id());
            case Trigger.Named named -> List.of("event:" + named.event());
        };
    }

    private static String key(Event event) {
        return switch (event) {
            case Event.StageEntered entered -> "entered:" + entered.stage();
            case Event.StageLeft left -> "left:" + left.stage();
            case Event.RecordCreated created -> "created:" + created.subject().type();
            case Event.FieldsChanged changed -> "changed:" + changed.subject().type();
            case Event.ButtonPressed pressed -> "button:" + pressed.automation();
            case Event.TaskFinished task -> "task:" + task.template();
            case Event.FormSubmitted form -> "form:" + form.form();
            case Event.Due due -> "due:" + due.automation();
            case Event.Named named -> "event:" + named.name();
        };
    }

    private static boolean covers(Automation automation, Event event) {
        boolean byAutomation = event.cause().automation();
        return switch (automation.trigger()) {
            case Trigger.Entered entered -> entered.by().covers(byAutomation);
            case Trigger.Left left -> left.by().covers(byAutomation);
            case Trigger.Changed changed ->
                changed.by().covers(byAutomation)
                        && (changed.fields().isEmpty()
                                || !Collections.disjoint(changed.fields(), ((Event.FieldsChanged) event).fields()));
            case Trigger.Named named ->
                named.type() == null
                        || (event.subject() != null
                                && named.type().equals(event.subject().type()));
            default -> true;
        };
    }
}
