package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.work.TaskTemplate;
import io.dukon.packs.rehearsal.Past.Happening;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plays the past of one record through the planned configuration. Real deeds stay as they were; between them timers fire and
 * the calendar comes. A task that a person finished is taken for the one that a robot would have set of the same template.
 */
final class Replay {

    private static final int MOST_RUNS = 200;

    private final Past past;
    private final Virtual shop;
    private final Calendar calendar;
    private final Tally tally;
    private final RecordRef ref;
    private final Playing playing;
    private Days days;

    Replay(Past past, Virtual shop, Calendar calendar, Tally tally) {
        this.past = past;
        this.shop = shop;
        this.calendar = calendar;
        this.tally = tally;
        this.ref = Tally.ref(past.record());
        this.playing = new Playing(shop, tally, ref, past.spent(), MOST_RUNS);
    }

    /** Up to the moment: timers that come due later stay waiting. @param from days that had come before are over */
    void play(Instant from, Instant until) {
        Instant made = past.record().createdAt();
        shop.enter(past, made.isAfter(from) ? made : from);
        days = new Days(calendar, shop, ref);
        for (Happening happening : past.happenings()) {
            passTo(happening.at());
            tally.events++;
            happen(happening);
        }
        passTo(until);
        tally.records++;
        tally.told(past, playing.lines());
        tally.late +=
                (int) playing.tasks().stream().filter(task -> late(task, until)).count();
        shop.leave(past, tally);
    }

    private void happen(Happening happening) {
        Event.Cause cause = new Event.Cause(
                happening.actor() == null ? null : happening.actor().toString(), happening.robot(), happening.at());
        switch (happening.kind()) {
            case "created" -> {
                playing.raise(new Event.RecordCreated(ref, cause));
                shop.stage().ifPresent(stage -> playing.raise(new Event.StageEntered(ref, stage, null, cause)));
            }
            case "moved" -> move(happening, cause);
            case "task" -> finish(happening.data(), cause);
            case "form" -> submit(happening.data(), cause);
            default -> {
                Set<String> fields = shop.change(happening.data());
                playing.replan(fields);
                playing.raise(new Event.FieldsChanged(ref, fields, cause));
            }
        }
    }

    private void move(Happening happening, Event.Cause cause) {
        Optional<String> from = shop.stage();
        shop.move(happening.data().path("to").asText());
        Optional<String> to = shop.stage();
        from.ifPresent(left -> {
            playing.left(left);
            playing.raise(new Event.StageLeft(ref, left, to.orElse(""), cause));
        });
        to.ifPresent(stage -> {
            playing.came(stage);
            playing.raise(new Event.StageEntered(ref, stage, from.orElse(null), cause));
        });
    }

    /** A person finished a task, perhaps by answering its form. */
    private void finish(JsonNode data, Event.Cause cause) {
        String template = Json.text(data, "template", "");
        JsonNode answers = data.hasNonNull("answers") ? data.get("answers") : null;
        String form = Optional.ofNullable(shop.configuration().tasks().get(template))
                .map(TaskTemplate::form)
                .orElse(null);
        shop.finished(template).ifPresent(task -> playing.finished(task, cause.actor(), answers));
        playing.raise(new Event.TaskFinished(ref, template, "", cause));
        if (form != null && answers != null) {
            playing.raise(new Event.FormSubmitted(ref, form, Json.entries(answers), cause));
        }
    }

    /** A form of the shop's web page brought the record. */
    private void submit(JsonNode data, Event.Cause cause) {
        ObjectNode told = Json.object();
        told.set("id", data.get("form"));
        told.set("title", data.get("title"));
        playing.happened("form.submitted", told);
        playing.raise(new Event.Named(ref, "form.submitted", Json.entries(told), cause));
    }

    private void passTo(Instant moment) {
        Optional<Calendar.Time> next = days.first(moment);
        while (next.isPresent()) {
            playing.passTo(next.get().at());
            if (days.first(moment).equals(next)) {
                come(next.get());
                days.passed(next.get());
            }
            next = days.first(moment);
        }
        playing.passTo(moment);
    }

    private void come(Calendar.Time time) {
        Automation automation = time.automation();
        Event due = new Event.Due(ref, automation.id(), Map.of(), new Event.Cause(null, false, time.at()));
        if (automation.trigger() instanceof Trigger.Schedule schedule) {
            playing.guarded(automation, () -> look(time, schedule, due));
        } else {
            playing.raise(due);
        }
    }

    private void look(Calendar.Time time, Trigger.Schedule schedule, Event due) {
        if (!Interpreter.holds(schedule.over().that(), ref, shop)) {
            return;
        }
        if (schedule.digest() == Trigger.Digest.NONE) {
            playing.raise(due);
        } else {
            calendar.found(time, ref);
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
