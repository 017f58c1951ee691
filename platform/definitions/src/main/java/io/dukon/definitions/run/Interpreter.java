package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.run.RunState.Phase;
import java.time.Instant;
import java.util.List;

/**
 * Runs automations as values. A run goes until it needs something: an effect performed, or something to happen. It
 * reads the shop only through its context and touches nothing: the same state, input and context give the same
 * outcome, so tests of packs, rehearsals and replays are the very thing that runs in a shop.
 */
public final class Interpreter {
    private final Program program;
    private final RunContext context;
    private RunState state;

    private Interpreter(Automation automation, RunState state, RunContext context) {
        if (!automation.version().equals(state.version())) {
            throw new IllegalArgumentException(
                    "the run began on version " + state.version() + " of " + automation.id());
        }
        this.program = new Program(automation);
        this.state = state;
        this.context = context;
    }

    /** Whether the automation's {@code when} holds for the event's record at this moment. */
    public static boolean applies(Automation automation, Event event, RunContext context) {
        return automation.when().matches(new Evaluator(RunState.begin(automation, event), context));
    }

    /** Whether a condition holds for a record, outside any run. */
    public static boolean holds(Condition condition, RecordRef record, RunContext context) {
        return condition.matches(values(record, context));
    }

    /** Whether a condition that the run waits for holds. */
    public static boolean holds(Condition condition, RunState state, RunContext context) {
        return condition.matches(new Evaluator(state, context));
    }

    /** What conditions read of a record, outside any run. */
    public static Values values(RecordRef record, RunContext context) {
        return new Evaluator(RunState.about(record), context);
    }

    /** Begins a run. A button is refused while a condition it requires is unmet; other triggers never are. */
    public static Outcome start(Automation automation, Event event, RunContext context) {
        RunState begun = RunState.begin(automation, event);
        List<String> unmet = unmet(automation, begun, context);
        if (!unmet.isEmpty()) {
            return new Outcome.Refused(unmet);
        }
        Interpreter run = new Interpreter(automation, begun, context);
        return run.from(run.program.first());
    }

    private static List<String> unmet(Automation automation, RunState state, RunContext context) {
        if (!(automation.trigger() instanceof Trigger.Button button)) {
            return List.of();
        }
        Evaluator values = new Evaluator(state, context);
        JsonNode stage = values.get("stage");
        if (!button.stages().isEmpty() && (Json.empty(stage) || !button.stages().contains(stage.asText()))) {
            return List.of("stage");
        }
        return button.require().stream()
                .filter(one -> !one.that().matches(values))
                .map(one -> one.id())
                .toList();
    }

    /** Conditions that the button of a branch requires and that are unmet now, by their ids. */
    public static List<String> unmet(Step.Awaited.Pressed button, RunState state, RunContext context) {
        Evaluator values = new Evaluator(state, context);
        return button.require().stream()
                .filter(one -> !one.that().matches(values))
                .map(Stage.Requirement::id)
                .toList();
    }

    /**
     * Goes on from where the run stands.
     *
     * @param automation in the version with which the run began
     * @throws IllegalStateException when the run did not wait for such an input
     */
    public static Outcome resume(Automation automation, RunState state, Input input, RunContext context) {
        Interpreter run = new Interpreter(automation, state, context);
        Step step = run.program.step(state.step());
        return switch (input) {
            case Input.Performed performed when state.phase() == Phase.PERFORMING -> run.performed(step, performed);
            case Input.Woken woken when state.phase() == Phase.WAITING -> run.woken(step, woken);
            default ->
                throw new IllegalStateException(
                        "step “" + step.id() + "” is " + state.phase() + ", not asking for this");
        };
    }

    /** Computes the waits of a waiting run anew, when a field or an input that they read has changed. */
    public static Outcome replan(Automation automation, RunState state, RunContext context) {
        Interpreter run = new Interpreter(automation, state, context);
        return run.waitAt(run.program.step(state.step()));
    }

    private Outcome performed(Step step, Input.Performed performed) {
        state = state.with(step.id(), performed.result());
        if (step instanceof Step.Offer) {
            state = state.at(step.id(), Phase.WAITING, context.now());
            return new Outcome.Waiting(state, new WaitsOf(state, context).of(step));
        }
        return from(program.after(step));
    }

    private Outcome woken(Step step, Input.Woken woken) {
        return switch (step) {
            case Step.Wait wait -> from(program.into(wait, wait.then()));
            case Step.Await await -> won(await, woken.branch(), woken.values());
            case Step.Offer offer -> answered(offer, woken.values());
            default -> throw new IllegalStateException("step “" + step.id() + "” does not wait");
        };
    }

    private Outcome won(Step.Await await, String id, JsonNode values) {
        Step.Branch branch = await.branches().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("“" + await.id() + "” has no branch “" + id + "”"));
        ObjectNode result = Json.object(Json.entries(values)).put("branch", id);
        state = state.with(await.id(), result);
        return from(program.into(await, branch.steps()));
    }

    private Outcome answered(Step.Offer offer, JsonNode values) {
        boolean taken = !Json.absent(values) && values.hasNonNull("person");
        ObjectNode result = (ObjectNode) state.results().get(offer.id()).deepCopy();
        Json.entries(values).forEach(result::set);
        state = state.with(offer.id(), result);
        return from(taken ? program.after(offer) : program.into(offer, offer.otherwise()));
    }

    private Outcome from(String first) {
        String id = first;
        while (id != null && context.skips(id)) {
            state = state.with(id, null);
            id = program.after(program.step(id));
        }
        try {
            return id == null ? done() : at(program.step(id));
        } catch (RuntimeException e) {
            throw FailedStep.mark(e, id);
        }
    }

    private Outcome at(Step step) {
        return switch (step) {
            case Step.If branch -> from(program.into(branch, holds(branch) ? branch.then() : branch.otherwise()));
            case Step.Choose choose -> from(program.into(choose, chosen(choose)));
            case Step.Stop stop -> done();
            case Step.Wait wait -> beginToWait(wait);
            case Step.Await await -> beginToWait(await);
            default -> {
                state = state.at(step.id(), Phase.PERFORMING, context.now());
                yield new Outcome.Perform(state, new EffectOf(state, context).of(step));
            }
        };
    }

    private boolean holds(Step.If branch) {
        return branch.when().matches(new Evaluator(state, context));
    }

    private List<Step> chosen(Step.Choose choose) {
        String value = new Evaluator(state, context).text(choose.on());
        return choose.cases().stream()
                .filter(one ->
                        one.is().stream().anyMatch(wanted -> wanted.asText().equals(value)))
                .map(Step.Choose.Case::steps)
                .findFirst()
                .orElse(choose.otherwise() == null ? List.of() : choose.otherwise());
    }

    private Outcome beginToWait(Step step) {
        state = state.at(step.id(), Phase.WAITING, context.now());
        return waitAt(step);
    }

    /** A moment that has come already is not waited for, nor a condition that holds already. */
    private Outcome waitAt(Step step) {
        List<Wait> waits = new WaitsOf(state, context)
                .of(step).stream().filter(one -> !skipped(one)).toList();
        if (waits.isEmpty()) {
            return from(program.after(step));
        }
        if (step instanceof Step.Wait wait) {
            Instant due = ((Wait.Timer) waits.getFirst()).due();
            if (due != null && !due.isAfter(context.now())) {
                boolean skip = wait.skipPast() && due.isBefore(context.now());
                return from(skip ? program.after(wait) : program.into(wait, wait.then()));
            }
        }
        if (step instanceof Step.Await await) {
            for (Wait one : waits) {
                if (one instanceof Wait.ConditionHolds holds && holds.that().matches(new Evaluator(state, context))) {
                    return won(await, one.id(), null);
                }
            }
        }
        return new Outcome.Waiting(state, waits);
    }

    /** What a step would have set that was skipped never comes. */
    private static boolean skipped(Wait wait) {
        return wait instanceof Wait.TaskFinished task && task.task() == null
                || wait instanceof Wait.FormSubmitted form && form.task() == null;
    }

    private Outcome done() {
        state = state.at(null, Phase.DONE, context.now());
        return new Outcome.Done(state);
    }
}
