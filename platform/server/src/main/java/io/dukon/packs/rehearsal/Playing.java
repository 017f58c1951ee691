package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.automation.OncePeriod;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.Input;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.Outcome;
import io.dukon.definitions.run.RunState;
import io.dukon.definitions.run.Wait;
import io.dukon.kernel.Json;
import io.dukon.packs.rehearsal.Past.Spent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Runs that robots would have about one record, or about none: started, waiting, going on as time passes. */
final class Playing {

    /** A run that would be waiting. @param stage the stage to which it belongs */
    private record Live(Automation automation, RunState state, List<Wait> waits, String stage) {
        Optional<Wait.Timer> next() {
            return waits.stream()
                    .filter(Wait.Timer.class::isInstance)
                    .map(Wait.Timer.class::cast)
                    .filter(timer -> timer.due() != null)
                    .min(Comparator.comparing(Wait.Timer::due));
        }
    }

    private final Virtual shop;
    private final Tally tally;
    private final RecordRef ref;
    private final int most;
    private final List<Live> live = new ArrayList<>();
    private final Set<String> once;
    private final List<Tally.Line> lines = new ArrayList<>();
    private final List<Tally.Task> tasks = new ArrayList<>();
    private int runs;

    /**
     * @param ref   the record; null = none
     * @param spent what was done before and may be done once
     * @param most  runs: more would be a loop
     */
    Playing(Virtual shop, Tally tally, RecordRef ref, Set<String> spent, int most) {
        this.shop = shop;
        this.tally = tally;
        this.ref = ref;
        this.once = new HashSet<>(spent);
        this.most = most;
    }

    void raise(Event event) {
        shop.at(event.cause().at());
        for (Automation automation : shop.configuration().automationsFor(event)) {
            guarded(automation, () -> {
                tally.asked++;
                if (runs < most && Interpreter.applies(automation, event, shop) && mayRun(automation)) {
                    runs++;
                    tally.started++;
                    follow(automation, Interpreter.start(automation, event, shop));
                }
            });
        }
    }

    /** What may happen once, and one at a time, happens so for a record. */
    private boolean mayRun(Automation automation) {
        if (ref == null) {
            return true;
        }
        Predicate<Live> same = run -> run.automation().id().equals(automation.id());
        if (automation.ifRunning() == Automation.IfRunning.SKIP && live.stream().anyMatch(same)) {
            return false;
        }
        String period = OncePeriod.of(automation.once(), shop.now(), shop.zone());
        boolean free = period == null || once.add(Spent.key(automation.id(), period));
        if (free && automation.ifRunning() == Automation.IfRunning.RESTART) {
            live.removeIf(same);
        }
        return free;
    }

    void guarded(Automation automation, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            tally.fail(automation.id(), failure);
        }
    }

    private void follow(Automation automation, Outcome first) {
        Outcome outcome = first;
        while (outcome instanceof Outcome.Perform perform) {
            tally.add(perform.effect());
            lines.add(new Tally.Line(shop.now(), perform.effect()));
            JsonNode result = perform(perform.effect());
            outcome = Interpreter.resume(automation, perform.state(), new Input.Performed(result), shop);
        }
        if (outcome instanceof Outcome.Waiting waiting) {
            live.add(new Live(
                    automation, waiting.state(), waiting.waits(), shop.stage().orElse(null)));
        }
    }

    private JsonNode perform(Effect effect) {
        if (effect instanceof Effect.CreateTask task) {
            Instant due = task.due().from(shop.now(), shop.zone());
            tasks.add(new Tally.Task(task.template(), "", shop.now(), due));
        }
        return shop.perform(effect);
    }

    /** Timers fire that come due by then. */
    void passTo(Instant moment) {
        Optional<Live> due = due(moment);
        while (due.isPresent()) {
            Live run = due.get();
            Wait.Timer timer = run.next().orElseThrow();
            shop.at(timer.due().isAfter(shop.now()) ? timer.due() : shop.now());
            wake(run, timer, null);
            due = due(moment);
        }
        shop.at(moment);
    }

    private Optional<Live> due(Instant moment) {
        return runs >= most
                ? Optional.empty()
                : live.stream()
                        .filter(run -> run.next()
                                .filter(timer -> !timer.due().isAfter(moment))
                                .isPresent())
                        .min(Comparator.comparing(
                                run -> run.next().orElseThrow().due()));
    }

    private void wake(Live run, Wait wait, JsonNode values) {
        live.remove(run);
        JsonNode told = values == null ? Json.MAPPER.createObjectNode() : values;
        guarded(
                run.automation(),
                () -> follow(
                        run.automation(),
                        Interpreter.resume(run.automation(), run.state(), new Input.Woken(wait.id(), told), shop)));
    }

    private void wake(Predicate<Wait> over, JsonNode values) {
        for (Live run : List.copyOf(live)) {
            run.waits().stream().filter(over).findFirst().ifPresent(wait -> wake(run, wait, values));
        }
    }

    /** The record leaves a stage: runs that belong to it end. */
    void left(String stage) {
        live.removeIf(run -> run.automation().cancelOnLeave() && stage.equals(run.stage()));
    }

    void came(String stage) {
        wake(
                wait -> wait instanceof Wait.StageEntered entered
                        && entered.record().equals(ref)
                        && entered.stages().contains(stage),
                null);
    }

    /** A task that a robot would have set is finished. @param answers of its form; null when it has none */
    void finished(String task, String actor, JsonNode answers) {
        wake(
                wait -> wait instanceof Wait.TaskFinished finished && task.equals(finished.task()),
                Json.MAPPER.createObjectNode().put("actor", actor));
        if (answers != null) {
            wake(wait -> wait instanceof Wait.FormSubmitted form && task.equals(form.task()), answers);
        }
    }

    void happened(String event, JsonNode values) {
        wake(
                wait -> wait instanceof Wait.EventHappened one
                        && one.record().equals(ref)
                        && one.event().equals(event),
                values);
    }

    /** Times and conditions that read a field are looked at again. */
    void replan(Set<String> fields) {
        for (Live run : List.copyOf(live)) {
            Set<String> reads = new LinkedHashSet<>();
            run.waits().forEach(wait -> reads.addAll(reads(wait)));
            boolean touched =
                    reads.stream().anyMatch(read -> fields.contains(read.substring(read.lastIndexOf('.') + 1)));
            if (touched) {
                live.remove(run);
                guarded(
                        run.automation(),
                        () -> follow(run.automation(), Interpreter.replan(run.automation(), run.state(), shop)));
            }
        }
    }

    private static Set<String> reads(Wait wait) {
        return switch (wait) {
            case Wait.Timer timer -> timer.reads();
            case Wait.ConditionHolds holds -> new LinkedHashSet<>(holds.that().reads());
            default -> Set.of();
        };
    }

    List<Tally.Line> lines() {
        return lines;
    }

    List<Tally.Task> tasks() {
        return tasks;
    }
}
