package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.DueTimes;
import io.dukon.kernel.Jobs;
import io.dukon.records.RecordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps when triggers of the calendar come due: for a date anew with every change of its field. */
@ApplicationScoped
class Planner {

    @Inject
    Configurations configurations;

    @Inject
    Contexts contexts;

    @Inject
    DueStore dues;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** Automations that a date of a record of the type starts. */
    List<Automation> ofType(String type) {
        return configurations.current().automations().values().stream()
                .filter(one -> one.enabled() && type.equals(DueTimes.type(one.trigger())))
                .toList();
    }

    /** @param changed fields that have another value; null = all are new */
    void plan(RecordRow record, Collection<String> changed) {
        for (Automation automation : ofType(record.type())) {
            if (changed == null || changed.contains(DueTimes.field(automation.trigger()))) {
                plan(automation, record, clock.instant());
            }
        }
    }

    /** What had gone by when the date was written is not made up for: the day was never reached. */
    void plan(Automation automation, RecordRow record, Instant after) {
        Instant due = due(automation.trigger(), record, after);
        if (due == null || !due.isAfter(after)) {
            dues.forget(automation.id(), record.id());
            return;
        }
        dues.plan(automation.id(), record.id(), due);
        jobs.add(
                DateJob.KIND,
                "date:" + automation.id() + ":" + due.toEpochMilli(),
                due,
                Map.of("automation", automation.id()));
    }

    private Instant due(Trigger trigger, RecordRow record, Instant after) {
        JsonNode value = record.value(DueTimes.field(trigger));
        if (Json.empty(value)) {
            return null;
        }
        DueTimes times = times();
        return trigger instanceof Trigger.Yearly yearly
                ? times.yearly(yearly, value.asText(), after)
                : times.date((Trigger.DateReached) trigger, value.asText());
    }

    /** The next time of a schedule. The version is in the key: a schedule that was changed leaves its old time behind. */
    void plan(Automation automation, Trigger.Schedule schedule, Instant after) {
        Instant due = times().schedule(schedule, after);
        jobs.add(
                ScheduleJob.KIND,
                "schedule:" + automation.id() + ":" + automation.version() + ":" + due.toEpochMilli(),
                due,
                Map.of("automation", automation.id(), "version", automation.version(), "due", due.toString()));
    }

    DueTimes times() {
        return new DueTimes(contexts.now(contexts.principal()));
    }
}
