package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.automation.WaitStore.Kept;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.FailedStep;
import io.dukon.definitions.run.Input;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.Outcome;
import io.dukon.definitions.run.RunState;
import io.dukon.definitions.run.Wait;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Cause;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Advances runs from one wait to the next inside the caller's transaction. The record is locked by whoever calls, so
 * segments of one record never overlap; each effect and its journal row commit together, and the journal's key (run,
 * step) makes a second time impossible.
 */
@ApplicationScoped
class Segments {

    @Inject
    RunStore runs;

    @Inject
    WaitStore waits;

    @Inject
    Effects effects;

    @Inject
    Addressees addressees;

    @Inject
    Contexts contexts;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Health health;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * Takes in what is pending and goes on to the next wait or to the end.
     *
     * @return where the run stands then
     * @throws Problem when a rule of the shop says no; nothing of the segment may be committed
     */
    RunState advance(Run run, Pending pending) {
        Caller robot = contexts.robot(new Cause(run.id(), run.automation(), run.depth()));
        return Callers.call(robot, () -> {
            ShopContext context = contexts.now(robot).without(run.skipped());
            return settle(run, through(run, told(run, () -> begin(run, pending, context)), context));
        });
    }

    private Outcome begin(Run run, Pending pending, ShopContext context) {
        return switch (pending) {
            case Pending.Start start -> {
                Automation automation = automation(run, start.version());
                spend(run, automation, start);
                yield Interpreter.start(automation, start.event(), context);
            }
            case Pending.Woken woken -> {
                RunState state = RunState.fromJson(run.kept());
                yield Interpreter.resume(
                        automation(run, state.version()),
                        state,
                        new Input.Woken(woken.branch(), woken.values()),
                        context);
            }
            case Pending.Replan replan -> {
                RunState state = RunState.fromJson(run.kept());
                yield Interpreter.replan(automation(run, state.version()), state, context);
            }
        };
    }

    private void spend(Run run, Automation automation, Pending.Start start) {
        String period = OncePeriod.of(
                automation.once(), start.event().cause().at(), tenants.current().timeZone());
        if (period != null
                && run.recordId() != null
                && !runs.spendOnce(run.automation(), run.recordId(), period, run.id())) {
            throw Problem.of(409, "automation", "once_spent");
        }
    }

    /** A run finishes on the version with which it began, whatever the shop has changed since. */
    private Automation automation(Run run, String version) {
        return configurations
                .current()
                .automation(run.automation())
                .filter(current -> current.version().equals(version))
                .orElseGet(() -> Automation.parse(runs.definition(run.id()), false));
    }

    /** The automation as it was when the run began. */
    Automation automation(Run run) {
        return automation(run, RunState.fromJson(run.kept()).version());
    }

    private Outcome through(Run run, Outcome first, ShopContext context) {
        Outcome outcome = first;
        while (outcome instanceof Outcome.Perform perform) {
            RunState state = perform.state();
            if (tooLate(run, state, perform.effect())) {
                return new Outcome.Done(state);
            }
            JsonNode result = perform(run, perform, context);
            runs.journal(run.id(), state.step(), Effects.kind(perform.effect()), result, clock.instant());
            context.forget();
            Automation automation = automation(run, state.version());
            outcome = told(run, () -> Interpreter.resume(automation, state, new Input.Performed(result), context));
        }
        return outcome;
    }

    private JsonNode perform(Run run, Outcome.Perform perform, ShopContext context) {
        String step = perform.state().step();
        try {
            return effects.perform(perform.effect(), scope(run, step, context));
        } catch (RuntimeException e) {
            throw StepFailure.mark(e, run.id(), step);
        }
    }

    /** What the interpreter stumbles over is told with its step. */
    private static Outcome told(Run run, Supplier<Outcome> advance) {
        try {
            return advance.get();
        } catch (RuntimeException e) {
            FailedStep.of(e).ifPresent(step -> StepFailure.mark(e, run.id(), step));
            throw e;
        }
    }

    /** People moved the record on before the robot came to it: it must not drag the record away from there. */
    private static boolean tooLate(Run run, RunState state, Effect effect) {
        return run.leftBy() != null
                && effect instanceof Effect.MoveRecord move
                && move.record().equals(state.subject());
    }

    Scope scope(Run run, String step, ShopContext context) {
        return new Scope(
                run.id(),
                step,
                run.automation(),
                context,
                run.stage(),
                run.leftBy() != null,
                addressee -> addressees.of(addressee, context));
    }

    RunState settle(Run run, Outcome outcome) {
        Instant now = clock.instant();
        waits.clear(run.id());
        return switch (outcome) {
            case Outcome.Waiting waiting -> {
                boolean left = run.leftBy() != null;
                runs.keep(
                        run.id(),
                        left ? "cancelled" : "waiting",
                        waiting.state().toJson(),
                        left ? now : null);
                waiting.waits().forEach(wait -> await(run.id(), wait));
                yield waiting.state();
            }
            case Outcome.Done done -> {
                runs.keep(run.id(), "done", done.state().toJson(), now);
                health.succeeded(run.automation());
                yield done.state();
            }
            case Outcome.Refused refused -> throw refusal(run.automation(), refused);
            case Outcome.Perform perform -> throw new IllegalStateException("A segment ends between effects only");
        };
    }

    private Problem refusal(String automation, Outcome.Refused refused) {
        String text = configurations
                .current()
                .text(Callers.locale(), "automations." + automation + ".refuse." + refused.id());
        return refused.id().equals("stage")
                ? Problem.of(409, "automation", "button_not_here").with("refusal", "stage")
                : Problem.of(409, "automation", "refused", text).with("refusal", refused.id());
    }

    private void await(UUID run, Wait wait) {
        Kept kept = WaitCodec.row(run, wait);
        waits.add(kept);
        if (kept.dueAt() != null) {
            schedule(kept);
        }
    }

    /** Also after a wait has been brought back to life: its job may have found it ended and gone. */
    void schedule(Kept wait) {
        jobs.add(
                TimerJob.KIND,
                "timer:" + wait.id(),
                wait.dueAt(),
                Map.of("run", wait.runId().toString(), "wait", wait.id().toString()));
    }

    List<Kept> waitsOf(UUID run) {
        return waits.of(run);
    }
}
