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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts and wakes the runs of a world, one after another. */
final class WorldRuns implements Ticking {
    private static final int MOST_RUNS = 500;

    private final Configuration configuration;
    private final World world;
    private final RunContext context;
    private WorldEffects effects;

    WorldRuns(Configuration configuration, World world, RunContext context) {
        this.configuration = configuration;
        this.world = world;
        this.context = context;
    }

    /** What performs the effects is made after the runs, which some of it wakes. */
    void performedBy(WorldEffects performing) {
        this.effects = performing;
    }

    /** A run begins after the segment that caused it: events queue up and are taken in order. */
    void settle() {
        while (!world.pending.isEmpty()) {
            Event event = world.pending.poll();
            wakeFor(event);
            for (Automation automation : configuration.automationsFor(event)) {
                if (Interpreter.applies(automation, event, context) && free(automation, event)) {
                    guarded(
                            automation,
                            event.subject() == null ? null : event.subject().id(),
                            () -> start(automation, event));
                }
            }
        }
    }

    /** Where nobody stands by to read a refusal, the run ends and its record tells why. */
    private void guarded(Automation automation, String record, Runnable segment) {
        World before = world.copy();
        try {
            segment.run();
        } catch (Refusal | IllegalArgumentException failed) {
            world.restore(before);
            world.say("incident", automation.id() + ": " + failed.getMessage(), null, record);
        }
    }

    /** @throws Refusal when a rule says no: then nothing of it has happened */
    void press(Automation automation, Event event) {
        if (!Interpreter.applies(automation, event, context)) {
            throw new Refusal(List.of("when"));
        }
        if (!free(automation, event)) {
            throw new Refusal(List.of(running(automation, event).findAny().isPresent() ? "running" : "once"));
        }
        start(automation, event);
    }

    private boolean free(Automation automation, Event event) {
        if (automation.once() != Automation.Once.ALWAYS && world.spent.contains(key(automation, event))) {
            return false;
        }
        List<World.Run> running = running(automation, event).toList();
        if (automation.ifRunning() == Automation.IfRunning.RESTART) {
            running.forEach(run ->
                    world.runs.put(run.id(), new World.Run(run.id(), run.state(), List.of(), run.stage(), false)));
        }
        return running.isEmpty() || automation.ifRunning() != Automation.IfRunning.SKIP;
    }

    private Stream<World.Run> running(Automation automation, Event event) {
        return world.runs.values().stream()
                .filter(run -> event.subject() != null
                        && run.alive()
                        && run.state().automation().equals(automation.id())
                        && event.subject().equals(run.state().subject()))
                .toList()
                .stream();
    }

    private String key(Automation automation, Event event) {
        LocalDate date = event.cause().at().atZone(context.zone()).toLocalDate();
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
            throw new StoryProblem("story_endless_robots", automation.id());
        }
        String id = "run" + world.next();
        world.ran.add(automation.id());
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
            JsonNode result =
                    effects.perform(perform.effect(), id, perform.state().step());
            outcome = Interpreter.resume(automation, perform.state(), new Input.Performed(result), context);
        }
        switch (outcome) {
            case Outcome.Waiting waiting ->
                world.runs.put(id, new World.Run(id, waiting.state(), waiting.waits(), stage, true));
            case Outcome.Done done -> world.runs.put(id, new World.Run(id, done.state(), List.of(), stage, false));
            default -> throw new StoryProblem("story_odd_end", outcome);
        }
    }

    /** A person's act wakes it. @throws Refusal when what follows says no */
    void wake(World.Run run, String branch, JsonNode values) {
        Outcome outcome = Interpreter.resume(automation(run), run.state(), new Input.Woken(branch, values), context);
        advance(run.id(), automation(run), outcome, run.stage());
    }

    private void wakeAlone(World.Run run, String branch, JsonNode values) {
        String record =
                run.state().subject() == null ? null : run.state().subject().id();
        guarded(automation(run), record, () -> wake(run, branch, values));
        if (world.runs.get(run.id()) == run) {
            world.runs.put(run.id(), new World.Run(run.id(), run.state(), List.of(), run.stage(), false));
        }
    }

    private Automation automation(World.Run run) {
        return configuration.automation(run.state().automation()).orElseThrow();
    }

    private void wakeFor(Event event) {
        for (World.Run run : List.copyOf(world.runs.values())) {
            Optional<Wait> over = waits(run)
                    .filter(wait -> WaitOver.by(event, wait, run.state(), context))
                    .findFirst();
            over.ifPresent(wait -> wakeAlone(run, wait.id(), WaitOver.values(event, wait)));
            boolean timed = over.isEmpty() && event instanceof Event.FieldsChanged;
            if (timed && waits(run).findAny().isPresent()) {
                advance(
                        run.id(),
                        automation(run),
                        Interpreter.replan(automation(run), run.state(), context),
                        run.stage());
            }
        }
    }

    /** What the run waits for, nothing when it has gone on since. */
    private Stream<Wait> waits(World.Run run) {
        boolean still = world.runs.get(run.id()) == run && run.alive();
        return still ? run.waits().stream() : Stream.empty();
    }

    private Stream<Map.Entry<World.Run, Wait.Timer>> timers() {
        return List.copyOf(world.runs.values()).stream()
                .flatMap(run ->
                        waits(run).filter(Wait.Timer.class::isInstance).map(wait -> Map.entry(run, (Wait.Timer) wait)));
    }

    @Override
    public Instant next() {
        return timers().map(timer -> timer.getValue().due())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public void tick() {
        timers().filter(timer -> timer.getValue().due() != null
                        && !timer.getValue().due().isAfter(world.now))
                .min(Comparator.comparing(timer -> timer.getValue().due()))
                .ifPresent(timer -> wakeAlone(timer.getKey(), timer.getValue().id(), null));
    }
}
