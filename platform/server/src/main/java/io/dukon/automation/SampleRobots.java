package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.automation.RunStore.Draft;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.run.Due;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.Input;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.Outcome;
import io.dukon.definitions.run.RunState;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Cause;
import io.dukon.kernel.Json;
import io.dukon.records.RecordRow;
import io.dukon.records.SampleLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Lets the robots of a stage have been at work on a sample record: the open tasks the pack names are set, and a robot that
 * waits for one of them waits, so that finishing it does what it does on real records. What would tell people is left out.
 */
@ApplicationScoped
class SampleRobots implements SampleLife {

    @Inject
    Configurations configurations;

    @Inject
    Contexts contexts;

    @Inject
    Starter starter;

    @Inject
    Segments segments;

    @Inject
    Effects effects;

    @Inject
    RunStore runs;

    @Override
    public void live(RecordRow record, Map<String, Instant> tasks) {
        Caller by = Callers.current();
        Instant at = record.stageEnteredAt() == null ? record.createdAt() : record.stageEnteredAt();
        Event event = new Event.StageEntered(
                Events.ref(record), String.valueOf(record.stage()), null, new Event.Cause(null, false, at));
        Map<String, Instant> left = new HashMap<>(tasks);
        for (Automation automation : configurations.current().automationsFor(event)) {
            ShopContext context = contexts.now(contexts.principal()).knowing(record);
            if (!left.isEmpty()
                    && Interpreter.applies(automation, event, context)
                    && sets(automation, event, context, left)) {
                begin(automation, event, record, by, at, left);
            }
        }
    }

    /** Whether the robot, told nothing but "done", sets a task that is to be open, and does nothing that changes records. */
    private static boolean sets(Automation automation, Event event, ShopContext context, Map<String, Instant> tasks) {
        boolean found = false;
        Outcome outcome = Interpreter.start(automation, event, context);
        while (outcome instanceof Outcome.Perform perform) {
            if (perform.effect() instanceof Effect.CreateTask task) {
                found |= tasks.containsKey(task.template());
            } else if (!(perform.effect() instanceof Effect.Notify)) {
                return false;
            }
            JsonNode nothing = Json.MAPPER.createObjectNode().put("id", new UUID(0, 0).toString());
            outcome = Interpreter.resume(automation, perform.state(), new Input.Performed(nothing), context);
        }
        return found;
    }

    private void begin(
            Automation automation, Event event, RecordRow record, Caller by, Instant at, Map<String, Instant> tasks) {
        Draft draft =
                starter.draft(automation, event, record.id(), record, by, at.truncatedTo(ChronoUnit.MICROS), null);
        runs.add(draft);
        Run run = runs.find(draft.id()).orElseThrow();
        Caller robot = contexts.robot(new Cause(run.id(), run.automation(), run.depth()));
        Callers.run(robot, () -> {
            ShopContext context = contexts.now(robot);
            Outcome outcome = Interpreter.start(automation, event, context);
            while (outcome instanceof Outcome.Perform perform) {
                RunState state = perform.state();
                JsonNode result =
                        perform.effect() instanceof Effect.CreateTask task && tasks.containsKey(task.template())
                                ? set(run, state, task, tasks.remove(task.template()), context)
                                : Json.MAPPER.createObjectNode();
                outcome = Interpreter.resume(automation, state, new Input.Performed(result), context);
            }
            segments.settle(run, outcome);
        });
    }

    private JsonNode set(Run run, RunState state, Effect.CreateTask task, Instant due, ShopContext context) {
        Effect.CreateTask dated = new Effect.CreateTask(
                task.template(), task.record(), task.to(), task.from(), new Due.At(due), task.with());
        JsonNode result = effects.perform(dated, segments.scope(run, state.step(), context));
        runs.journal(run.id(), state.step(), Effects.kind(dated), result, run.startedAt());
        return result;
    }
}
