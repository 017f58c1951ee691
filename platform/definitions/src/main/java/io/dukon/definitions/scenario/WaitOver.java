package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.run.RunState;
import io.dukon.definitions.run.Wait;

/** Whether an event ends a wait. */
final class WaitOver {
    private WaitOver() {}

    static boolean by(Event event, Wait wait, RunState waiting, RunContext context) {
        return switch (wait) {
            case Wait.TaskFinished task ->
                event instanceof Event.TaskFinished finished && finished.task().equals(task.task());
            case Wait.StageEntered stage ->
                event instanceof Event.StageEntered entered
                        && entered.subject().equals(stage.record())
                        && stage.stages().contains(entered.stage());
            case Wait.EventHappened happened ->
                event instanceof Event.Named named
                        && named.name().equals(happened.event())
                        && (named.subject() == null || named.subject().equals(happened.record()));
            case Wait.ConditionHolds holds -> mayChange(event) && Interpreter.holds(holds.that(), waiting, context);
            case Wait.FormSubmitted form -> false;
            case Wait.Timer timer -> false;
            case Wait.ButtonPressed button -> false;
            case Wait.RequestAnswered request -> false;
        };
    }

    /** Fields, and what is counted of a record. */
    private static boolean mayChange(Event event) {
        return event instanceof Event.FieldsChanged
                || event instanceof Event.Named named && named.name().equals(WorldPayments.RECEIVED);
    }

    /** What the wait gives to the run: what the event brought, and who finished a task. */
    static JsonNode values(Event event, Wait wait) {
        return switch (event) {
            case Event.Named named when wait instanceof Wait.EventHappened -> Json.object(named.values());
            case Event.TaskFinished finished ->
                Json.object().put("actor", finished.cause().actor());
            default -> null;
        };
    }
}
