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
import io.dukon.packs.rehearsal.Past.Happening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays the past of one record through the planned configuration. Real deeds stay as they were; timers fire between them. */
final class Replay {

    private static final int MOST_RUNS = 200;

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

    private final Past past;
    private final Virtual shop;
    private final Tally tally;
    private final RecordRef ref;
    private final List<Live> live = new ArrayList<>();
    private final List<Dates.Day> days = new ArrayList<>();
    private final Set<String> once = new HashSet<>();
    private final List<Tally.Line> lines = new ArrayList<>();
    private final List<Tally.Task> tasks = new ArrayList<>();
    private int runs;

    Replay(Past past, Virtual shop, Tally tally) {
        this.past = past;
        this.shop = shop;
        this.tally = tally;
        this.ref = Tally.ref(past.record());
    }

    /** Up to the moment: timers that come due later stay waiting. @param from days that had come before are over */
    void play(Instant from, Instant until) {
        shop.enter(past);
        days.addAll(new Dates(shop).between(ref, from, until));
        for (Happening happening : past.happenings()) {
            passTo(happening.at());
            tally.events++;
            happen(happening);
        }
        passTo(until);
        tally.records++;
        tally.told(past, lines);
        tally.late += (int) tasks.stream().filter(task -> late(task, until)).count();
        shop.leave(past, tally);
    }

    private void happen(Happening happening) {
        Event.Cause cause = new Event.Cause(
                happening.actor() == null ? null : happening.actor().toString(), happening.robot(), happening.at());
        switch (happening.kind()) {
            case "created" -> {
                raise(new Event.RecordCreated(ref, cause));
                shop.stage().ifPresent(stage -> raise(new Event.StageEntered(ref, stage, null, cause)));
            }
            case "moved" -> move(happening, cause);
            default -> {
                Set<String> fields = shop.change(happening.data());
                replan(fields);
                raise(new Event.FieldsChanged(ref, fields, cause));
            }
        }
    }

    private void move(Happening happening, Event.Cause cause) {
        Optional<String> from = shop.stage();
        shop.move(happening.data().path("to").asText());
        Optional<String> to = shop.stage();
        from.ifPresent(left -> {
            live.removeIf(run -> run.automation().cancelOnLeave() && left.equals(run.stage()));
            raise(new Event.StageLeft(ref, left, to.orElse(""), cause));
        });
        to.ifPresent(stage -> {
            wakeFor(stage);
            raise(new Event.StageEntered(ref, stage, from.orElse(null), cause));
        });
    }

    private void raise(Event event) {
        shop.at(event.cause().at());
        for (Automation automation : shop.configuration().automationsFor(event)) {
            guarded(automation, () -> {
                boolean running =
                        live.stream().anyMatch(run -> run.automation().id().equals(automation.id()));
                boolean skip = running && automation.ifRunning() == Automation.IfRunning.SKIP;
                tally.asked++;
                if (!skip && runs < MOST_RUNS && Interpreter.applies(automation, event, shop) && spend(automation)) {
                    runs++;
                    tally.started++;
                    follow(automation, Interpreter.start(automation, event, shop));
                }
            });
        }
    }

    /** What may happen once may happen once among the days that are replayed. */
    private boolean spend(Automation automation) {
        String period = OncePeriod.of(automation.once(), shop.now(), shop.zone());
        return period == null || once.add(automation.id() + " " + period);
    }

    private void guarded(Automation automation, Runnable work) {
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
        if (effect instanceof Effect.SetFields set) {
            set.changes().forEach((record, values) -> shop.set(record, values));
        }
        return shop.result(effect);
    }

    private void passTo(Instant moment) {
        while (!days.isEmpty() && !days.getFirst().at().isAfter(moment)) {
            Dates.Day day = days.removeFirst();
            fireTo(day.at());
            Event.Cause cause = new Event.Cause(null, false, day.at());
            raise(new Event.Due(ref, day.automation().id(), Map.of(), cause));
        }
        fireTo(moment);
    }

    private void fireTo(Instant moment) {
        Optional<Live> due = due(moment);
        while (due.isPresent()) {
            Live run = due.get();
            Wait.Timer timer = run.next().orElseThrow();
            live.remove(run);
            shop.at(timer.due().isAfter(shop.now()) ? timer.due() : shop.now());
            guarded(
                    run.automation(),
                    () -> follow(
                            run.automation(),
                            Interpreter.resume(run.automation(), run.state(), woken(timer.id()), shop)));
            due = due(moment);
        }
        shop.at(moment);
    }

    private Optional<Live> due(Instant moment) {
        return runs >= MOST_RUNS
                ? Optional.empty()
                : live.stream()
                        .filter(run -> run.next()
                                .filter(timer -> !timer.due().isAfter(moment))
                                .isPresent())
                        .min(Comparator.comparing(
                                run -> run.next().orElseThrow().due()));
    }

    private static Input.Woken woken(String branch) {
        return new Input.Woken(branch, Json.MAPPER.createObjectNode());
    }

    private void wakeFor(String stage) {
        for (Live run : List.copyOf(live)) {
            run.waits().stream()
                    .filter(wait -> wait instanceof Wait.StageEntered entered
                            && entered.record().equals(ref)
                            && entered.stages().contains(stage))
                    .findFirst()
                    .ifPresent(wait -> {
                        live.remove(run);
                        guarded(
                                run.automation(),
                                () -> follow(
                                        run.automation(),
                                        Interpreter.resume(run.automation(), run.state(), woken(wait.id()), shop)));
                    });
        }
    }

    private void replan(Set<String> fields) {
        for (Live run : List.copyOf(live)) {
            Set<String> reads = new LinkedHashSet<>();
            run.waits().forEach(wait -> {
                if (wait instanceof Wait.Timer timer) {
                    reads.addAll(timer.reads());
                }
            });
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

    /** Nobody touched the record before the task was due. */
    private boolean late(Tally.Task task, Instant until) {
        return task.due() != null
                && task.due().isBefore(until)
                && past.happenings().stream()
                        .noneMatch(one -> one.person()
                                && one.at().isAfter(task.at())
                                && !one.at().isAfter(task.due()));
    }
}
