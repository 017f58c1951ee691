package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.automation.Trigger.Digest;
import io.dukon.definitions.run.Found;
import io.dukon.kernel.Callers;
import io.dukon.kernel.JobBody;
import io.dukon.records.RecordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The time of a schedule has come. It fires once, however late, and the next time is the next one from now: what fell into
 * a time when the server was down is not repeated.
 */
@ApplicationScoped
class ScheduleJob extends Walk {

    static final String KIND = "schedule";

    private static final int LONGEST_DIGEST = 2_000;

    @Inject
    Planner planner;

    @Inject
    Starter starter;

    @Inject
    Contexts contexts;

    @Override
    public String kind() {
        return KIND;
    }

    /** A time that the schedule no longer names, because it or an input of it was changed, starts nothing. */
    @Override
    public void handle(JobBody body) {
        JsonNode payload = body.payload();
        Instant due = Instant.parse(payload.path("due").asText());
        unchanged(payload)
                .filter(one -> one.trigger() instanceof Trigger.Schedule schedule
                        && (begun(payload)
                                || planner.times()
                                        .schedule(schedule, due.minusMillis(1))
                                        .equals(due)))
                .ifPresent(one -> fire(one, (Trigger.Schedule) one.trigger(), due, payload));
    }

    private void fire(Automation automation, Trigger.Schedule schedule, Instant due, JsonNode payload) {
        if (!begun(payload)) {
            planner.plan(automation, schedule, clock.instant());
        }
        Trigger.Filter over = schedule.over();
        if (over == null) {
            start(automation, null, null, Map.of(), due);
        } else if (schedule.digest() == Digest.NONE) {
            records(
                    payload,
                    over.type(),
                    over.that(),
                    id -> locked(id, record -> start(automation, record, id, Map.of(), due)));
        } else {
            digest(automation, schedule, due);
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
