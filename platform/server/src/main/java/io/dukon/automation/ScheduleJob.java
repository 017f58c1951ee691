package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.automation.Trigger.Digest;
import io.dukon.definitions.run.Found;
import io.dukon.kernel.Callers;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Jobs;
import io.dukon.records.Filters;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The time of a schedule has come. It fires once, however late, and the next time is the next one from now: what fell into
 * a time when the server was down is not repeated. Records of a filter are started part by part.
 */
@ApplicationScoped
class ScheduleJob implements JobHandler {

    static final String KIND = "schedule";

    private static final int AT_ONCE = 200;
    private static final int LONGEST_DIGEST = 2_000;

    @Inject
    Configurations configurations;

    @Inject
    Planner planner;

    @Inject
    Starter starter;

    @Inject
    Contexts contexts;

    @Inject
    RunStore runs;

    @Inject
    Filters filters;

    @Inject
    Records records;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String intent(JsonNode payload, String language) {
        return Words.start(configurations.current(), payload, language);
    }

    /** A time that the schedule no longer names, because it or an input of it was changed, starts nothing. */
    @Override
    public void handle(JobBody body) {
        JsonNode payload = body.payload();
        Instant due = Instant.parse(payload.path("due").asText());
        configurations
                .current()
                .automation(payload.path("automation").asText())
                .filter(Automation::enabled)
                .filter(one -> one.version().equals(payload.path("version").asText()))
                .filter(one -> one.trigger() instanceof Trigger.Schedule schedule
                        && (payload.has("after")
                                || planner.times()
                                        .schedule(schedule, due.minusMillis(1))
                                        .equals(due)))
                .ifPresent(one -> fire(one, (Trigger.Schedule) one.trigger(), due, payload));
    }

    private void fire(Automation automation, Trigger.Schedule schedule, Instant due, JsonNode payload) {
        if (!payload.has("after")) {
            planner.plan(automation, schedule, clock.instant());
        }
        if (schedule.over() == null) {
            start(automation, null, null, Map.of(), due);
        } else if (schedule.digest() == Digest.NONE) {
            part(automation, schedule, due, payload);
        } else {
            digest(automation, schedule, due);
        }
    }

    private void part(Automation automation, Trigger.Schedule schedule, Instant due, JsonNode payload) {
        UUID after =
                payload.has("after") ? UUID.fromString(payload.path("after").asText()) : null;
        List<UUID> found = filters.page(schedule.over().type(), schedule.over().that(), after, AT_ONCE);
        for (UUID id : found) {
            runs.lockRecord(id);
            records.find(id).ifPresent(record -> start(automation, record, id, Map.of(), due));
        }
        if (found.size() == AT_ONCE) {
            jobs.add(
                    KIND,
                    "schedule:" + automation.id() + ":" + due.toEpochMilli() + ":" + found.getLast(),
                    clock.instant(),
                    Map.of(
                            "automation", automation.id(),
                            "version", automation.version(),
                            "due", due.toString(),
                            "after", found.getLast().toString()));
        }
    }

    private void digest(Automation automation, Trigger.Schedule schedule, Instant due) {
        Trigger.Filter over = schedule.over();
        List<RecordRef> found = filters.page(over.type(), over.that(), null, LONGEST_DIGEST).stream()
                .map(id -> new RecordRef(over.type(), id.toString()))
                .toList();
        for (Map<String, JsonNode> digest :
                Found.digests(schedule.digest(), found, contexts.now(contexts.principal()))) {
            JsonNode person = digest.get("person");
            UUID about =
                    person == null ? null : UUID.fromString(person.path("id").asText());
            start(automation, null, about, digest, due);
        }
    }

    private void start(Automation automation, RecordRow record, UUID about, Map<String, JsonNode> found, Instant due) {
        RecordRef subject = record == null ? null : Events.ref(record);
        Event event = new Event.Due(subject, automation.id(), found, new Cause(null, false, due));
        starter.start(event, EventKey.of(automation.id(), about, due), record, Callers.current());
    }
}
