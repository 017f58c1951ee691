package io.dukon.automation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.automation.WaitStore.Kept;
import io.dukon.definitions.run.Wait;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import java.util.Collection;
import java.util.UUID;

/** What a run waits for, as a row: kind and target are what an event looks it up by. */
final class WaitCodec {

    static final String TIME = "time";
    static final String TASK = "task";
    static final String FORM = "form";
    static final String STAGE = "stage";
    static final String BUTTON = "button";
    static final String EVENT = "event";
    static final String THAT = "that";
    static final String REQUEST = "request";

    private WaitCodec() {}

    static Kept row(UUID run, Wait wait) {
        ObjectNode more = Json.MAPPER.createObjectNode();
        return switch (wait) {
            case Wait.Timer timer -> {
                list(more, "reads", timer.reads());
                yield new Kept(Ids.next(), run, timer.id(), TIME, null, timer.due(), more);
            }
            case Wait.TaskFinished task -> plain(run, task.id(), TASK, task.task(), more);
            case Wait.FormSubmitted form -> plain(run, form.id(), FORM, form.task(), more);
            case Wait.StageEntered stage -> {
                list(more, "stages", stage.stages());
                yield plain(run, stage.id(), STAGE, stage.record().id(), more);
            }
            case Wait.ButtonPressed button -> {
                list(more, "roles", button.roles());
                yield plain(run, button.id(), BUTTON, button.record().id(), more);
            }
            case Wait.EventHappened event -> {
                more.put("event", event.event());
                yield plain(run, event.id(), EVENT, event.record().id(), more);
            }
            case Wait.ConditionHolds that -> {
                list(more, "reads", that.that().reads());
                yield plain(run, that.id(), THAT, that.record().id(), more);
            }
            case Wait.RequestAnswered request -> plain(run, request.id(), REQUEST, request.request(), more);
        };
    }

    private static Kept plain(UUID run, String branch, String kind, String target, ObjectNode more) {
        return new Kept(Ids.next(), run, branch, kind, target, null, more);
    }

    private static void list(ObjectNode node, String name, Collection<String> values) {
        ArrayNode all = node.putArray(name);
        values.forEach(all::add);
    }

    /** Whether a wait computed from these fields or conditions must be computed anew. */
    static boolean reads(Kept wait, Collection<String> changed) {
        for (var read : wait.more().path("reads")) {
            String path = read.asText();
            if (changed.stream()
                    .anyMatch(field ->
                            path.equals(field) || path.endsWith("." + field) || path.contains("." + field + "."))) {
                return true;
            }
        }
        return false;
    }
}
