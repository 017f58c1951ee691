package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Input;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.Outcome;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.run.Wait;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts and wakes the runs of a world, one after another. */
final class WorldRuns {
    private static final int MOST_RUNS = 500;

    private final Configuration configuration;
    private final World world;
    private final RunContext context;
    private final WorldEffects effects;

    WorldRuns(Configuration configuration, World world, RunContext context) {
        this.configuration = configuration;
        this.world = world;
        this.context = context;
        this.effects = new WorldEffects(configuration, world, context);
    }

    WorldEffects effects() {
        return effects;
    }

    /** A run begins after the segment that caused it: events queue up and are taken in order. */
    void settle() {
        while (!world.pending.isEmpty()) {
            Event event = world.pending.poll();
            wakeFor(event);
            for (Automation automation : configuration.automationsFor(event)) {
                if (Interpreter.applies(automation, event, context) && free(automation, event)) {
                    start(automation, event);
                }
            }
        }
    }

    void press(Automation automation, Event event) {
        if (!Interpreter.applies(automation, event, context)) {
            throw new Refusal(List.of("when"));
        }
        if (!free(automation, event)) {
            throw new Refusal(List.of(running(automation, event) ? "running" : "once"));
        }
        start(automation, event);
        settle();
    }

    private boolean free(Automation automation, Event event) {
        boolean once = automation.once() != Automation.Once.ALWAYS && world.spent.contains(key(automation, event));
        boolean busy = automation.ifRunning() == Automation.IfRunning.SKIP && running(automation, event);
        return !once && !busy;
    }

    private boolean running(Automation automation, Event event) {
        return event.subject() != null
                && world.runs.values().stream()
                        .anyMatch(run -> run.alive()
                                && run.state().automation().equals(automation.id())
                                && event.subject().equals(run.state().subject()));
    }

    private String key(Automation automation, Event event) {
        var date = event.cause().at().atZone(context.zone()).toLocalDate();
        String period =
                switch (automation.once()) {
                    case RECORD_YEAR -> "/" + date.getYear();
                    case RECORD_DAY -> "/" + date;
                    default -> "";
                };
        return automation.id() + "/"
                + (event.subject() == null ? "" : event.subject().id()) + period;
    }

    private void start(Automation automation, Event event) {
        if (world.runs.size() > MOST_RUNS) {
            throw new StoryProblem("automations start each other without end, the last is “" + automation.id() + "”");
        }
        String id = "run" + world.next();
        Outcome outcome = Interpreter.start(automation, event, context);
        if (outcome instanceof Outcome.Refused refused) {
            throw new Refusal(refused.ids());
        }
        world.spent.add(key(automation, event));
        JsonNode stage = event.subject() == null ? null : context.read(event.subject(), "stage");
        advance(id, automation, outcome, stage == null ? null : stage.asText());
    }

    private void advance(String id, Automation automation, Outcome first, String stage) {
        Outcome outcome = first;
        while (outcome instanceof Outcome.Perform perform) {
            world.runs.put(id, new World.Run(id, perform.state(), List.of(), stage, true));
            JsonNode result = effects.perform(perform.effect(), id);
            outcome = Interpreter.resume(automation, perform.state(), new Input.Performed(result), context);
        }
        switch (outcome) {
            case Outcome.Waiting waiting ->
                world.runs.put(id, new World.Run(id, waiting.state(), waiting.waits(), stage, true));
            case Outcome.Done done -> world.runs.put(id, new World.Run(id, done.state(), List.of(), stage, false));
            default -> throw new StoryProblem("a run cannot end in " + outcome);
        }
    }

    void wake(World.Run run, String branch, JsonNode values) {
        Automation automation =
                configuration.automation(run.state().automation()).orElseThrow();
        Outcome outcome = Interpreter.resume(automation, run.state(), new Input.Woken(branch, values), context);
        advance(run.id(), automation, outcome, run.stage());
    }

    private void wakeFor(Event event) {
        for (World.Run run : List.copyOf(world.runs.values())) {
            Optional<Wait> over = alive(run).stream()
                    .filter(wait -> WaitOver.by(event, wait, context))
                    .findFirst();
            over.ifPresent(wait -> wake(run, wait.id(), WaitOver.values(event)));
            if (over.isEmpty()
                    && event instanceof Event.FieldsChanged
                    && !alive(run).isEmpty()) {
                replan(run);
            }
        }
    }

    private void replan(World.Run run) {
        Automation automation =
                configuration.automation(run.state().automation()).orElseThrow();
        advance(run.id(), automation, Interpreter.replan(automation, run.state(), context), run.stage());
    }

    private List<Wait> alive(World.Run run) {
        World.Run current = world.runs.get(run.id());
        return current == run && run.alive() ? run.waits() : List.of();
    }

    /** Fires timers due up to the instant in their order, moving the clock to each. */
    void passTo(Instant instant) {
        for (Optional<Timed> next = nextTimer(instant); next.isPresent(); next = nextTimer(instant)) {
            world.now = next.get().timer().due();
            wake(next.get().run(), next.get().timer().id(), null);
            settle();
        }
        world.now = instant;
    }

    private record Timed(World.Run run, Wait.Timer timer) {}

    private Optional<Timed> nextTimer(Instant limit) {
        List<Timed> due = new ArrayList<>();
        for (World.Run run : world.runs.values()) {
            for (Wait wait : alive(run)) {
                if (wait instanceof Wait.Timer timer
                        && timer.due() != null
                        && !timer.due().isAfter(limit)) {
                    due.add(new Timed(run, timer));
                }
            }
        }
        return due.stream().min((a, b) -> a.timer().due().compareTo(b.timer().due()));
    }
}
