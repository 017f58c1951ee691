package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.json.Json;

/** What {@code $trigger} holds in a run, and, under {@code event}, what the event itself brought. */
final class TriggerValues {
    private TriggerValues() {}

    static ObjectNode of(Event event) {
        ObjectNode values = Json.object();
        switch (event) {
            case Event.ButtonPressed pressed -> pressed.ask().forEach(values::set);
            case Event.StageEntered entered ->
                values.put("stage", entered.stage()).put("from", entered.from());
            case Event.StageLeft left -> values.put("stage", left.stage()).put("to", left.to());
            case Event.TaskFinished finished -> values.put("task", finished.task());
            case Event.FormSubmitted form -> values.set("event", noun(form.form(), Json.object(form.answers())));
            case Event.Named named -> values.set("event", noun(named.name(), Json.object(named.values())));
            case Event.RecordCreated created -> {}
            case Event.FieldsChanged changed -> changed.fields().forEach(values.putArray("fields")::add);
            case Event.Due due -> values.set("event", Json.object().set("found", Json.object(due.found())));
        }
        return values.put("actor", event.cause().actor())
                .put("at", event.cause().at().toString());
    }

    /** {@code conversation.started} brings {@code $conversation}. */
    private static ObjectNode noun(String name, ObjectNode brought) {
        int dot = name.indexOf('.');
        return Json.object().set(dot < 0 ? name : name.substring(0, dot), brought);
    }
}
