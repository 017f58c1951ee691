package io.dukon.definitions.run;

import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Step.Awaited;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a run that stands on a step waits for. Lengths of time count from when it began to wait. */
final class WaitsOf {
    private final RunState state;
    private final RunContext context;
    private final Evaluator evaluator;

    WaitsOf(RunState state, RunContext context) {
        this.state = state;
        this.context = context;
        this.evaluator = new Evaluator(state, context);
    }

    List<Wait> of(Step step) {
        return switch (step) {
            case Step.Wait wait -> List.of(timer(wait));
            case Step.Await await -> await.branches().stream().map(this::branch).toList();
            case Step.Offer offer ->
                List.of(new Wait.RequestAnswered(
                        offer.id(), Json.text(state.results().get(offer.id()), "id")));
            default -> throw new IllegalStateException("step “" + step.id() + "” does not wait");
        };
    }

    Wait.Timer timer(Step.Wait wait) {
        if (wait.until() != null) {
            return new Wait.Timer(
                    wait.id(),
                    evaluator.instant(wait.until(), state.since()),
                    wait.until().reads());
        }
        return after(wait.id(), wait.length());
    }

    private Wait.Timer after(String id, Value length) {
        var span = evaluator.span(length);
        Instant due = span == null ? null : span.after(state.since(), context.zone());
        return new Wait.Timer(id, due, length.reads());
    }

    private Wait branch(Step.Branch branch) {
        String id = branch.id();
        return switch (branch.awaited()) {
            case Awaited.Task task -> new Wait.TaskFinished(id, evaluator.text(new Value.Referred(task.task())));
            case Awaited.Form form -> new Wait.FormSubmitted(id, evaluator.text(new Value.Referred(form.task())));
            case Awaited.StageReached stage -> new Wait.StageEntered(id, state.subject(), stage.stages());
            case Awaited.Holds holds -> new Wait.ConditionHolds(id, state.subject(), holds.that());
            case Awaited.Pressed pressed ->
                new Wait.ButtonPressed(id, state.subject(), pressed.roles(), pressed.require(), pressed.ask());
            case Awaited.Happened happened -> new Wait.EventHappened(id, state.subject(), happened.event());
            case Awaited.After after -> after(id, after.length());
            case Awaited.At at ->
                new Wait.Timer(
                        id,
                        evaluator.instant(at.moment(), state.since()),
                        Set.copyOf(at.moment().reads()));
        };
    }
}
