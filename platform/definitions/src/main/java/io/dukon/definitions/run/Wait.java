package io.dukon.definitions.run;

import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.pipeline.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One thing a run waits for. Its id names it when the run is woken. */
public sealed interface Wait {
    String id();

    /**
     * @param due null while the moment is empty: it is computed anew when it may have changed
     * @param reads fields and references the moment depends on
     */
    record Timer(String id, Instant due, Set<String> reads) implements Wait {}

    record TaskFinished(String id, String task) implements Wait {}

    record FormSubmitted(String id, String task) implements Wait {}

    /** The record comes to one of the stages (full names). */
    record StageEntered(String id, RecordRef record, List<String> stages) implements Wait {}

    record ButtonPressed(
            String id, RecordRef record, List<String> roles, List<Stage.Requirement> require, List<Trigger.Ask> ask)
            implements Wait {}

    record EventHappened(String id, RecordRef record, String event) implements Wait {}

    record ConditionHolds(String id, RecordRef record, Condition that) implements Wait {}

    /**
     * Somebody takes the request, or nobody does: wake with {@code person} and {@code accepted_at}, or with neither.
     */
    record RequestAnswered(String id, String request) implements Wait {}
}
