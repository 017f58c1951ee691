package io.dukon.automation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.automation.RunStore.Draft;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Automation.IfRunning;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.run.Interpreter;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Jobs;
import io.dukon.records.RecordRow;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Starts the automations an event matches, in the transaction of the event: a run row and a job, or nothing at all. The
 * unique key (automation, event) makes a second run for the same event impossible.
 */
@ApplicationScoped
class Starter {

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Contexts contexts;

    @Inject
    RunStore runs;

    @Inject
    Health health;

    @Inject
    LoopGuard guard;

    @Inject
    Incidents incidents;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** @param record the record as it is at this moment: what {@code when} is judged on; null for events about none */
    void start(Event event, UUID eventId, RecordRow record, Caller by) {
        List<Automation> candidates = configurations.current().automationsFor(event);
        if (candidates.isEmpty()) {
            return;
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ShopContext context = contexts.now(contexts.principal());
        if (record != null) {
            context.knowing(record);
        }
        for (Automation automation : candidates) {
            if (Interpreter.applies(automation, event, context)
                    && mayRun(automation, id(record), event.cause().at())) {
                begin(automation, event, eventId, record, by, at);
                at = at.plus(1, ChronoUnit.MICROS);
            }
        }
    }

    /** Starts this one automation, if it applies and may run. */
    void begin(Automation automation, Event event, UUID eventId, RecordRow record, Caller by) {
        ShopContext context = contexts.now(contexts.principal()).knowing(record);
        if (Interpreter.applies(automation, event, context)
                && mayRun(automation, record.id(), event.cause().at())) {
            begin(automation, event, eventId, record, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    /**
     * Whether {@code once} and {@code if-running} let another run of the automation begin. Both are said of a record: runs
     * about none, such as a digest for each person, go side by side.
     */
    boolean mayRun(Automation automation, UUID record, Instant at) {
        if (record == null) {
            return !health.stopped(automation.id());
        }
        String period = OncePeriod.of(automation.once(), at, tenants.current().timeZone());
        if (health.stopped(automation.id()) || period != null && runs.onceSpent(automation.id(), record, period)) {
            return false;
        }
        if (automation.ifRunning() == IfRunning.RESTART) {
            runs.cancelRunning(automation.id(), record, at);
        }
        return automation.ifRunning() != IfRunning.SKIP || !runs.running(automation.id(), record);
    }

    private void begin(Automation automation, Event event, UUID eventId, RecordRow record, Caller by, Instant at) {
        int depth = by.depth() + 1;
        String refusal = guard.refusal(automation.id(), id(record), depth, at);
        Draft draft = draft(automation, event, eventId, record, by, at, refusal);
        if (!runs.add(draft)) {
            return;
        }
        if (refusal == null) {
            jobs.add(
                    RunJob.KIND,
                    "run:" + draft.id(),
                    clock.instant(),
                    Map.of("run", draft.id().toString()));
        } else {
            incidents.tell(id(record), draft.id(), automation.id(), refusal);
        }
    }

    /** A run that a button starts: it is advanced at once by whoever pressed, so it has no job. */
    Draft draft(
            Automation automation, Event event, UUID eventId, RecordRow record, Caller by, Instant at, String refusal) {
        String stage = automation.cancelOnLeave() && record != null ? stageOf(event, record) : null;
        return new Draft(
                Ids.next(),
                automation.id(),
                automation.process(),
                id(record),
                eventId,
                by.depth() + 1,
                refusal == null ? "ready" : "failed",
                stage,
                because(event, by),
                Pending.write(new Pending.Start(automation.version(), event)),
                at,
                refusal == null ? null : at,
                refusal);
    }

    private static UUID id(RecordRow record) {
        return record == null ? null : record.id();
    }

    private static String stageOf(Event event, RecordRow record) {
        return event instanceof Event.StageEntered entered ? entered.stage() : record.stage();
    }

    private static ObjectNode because(Event event, Caller by) {
        ObjectNode because = EventCodec.write(event);
        because.remove("subject");
        because.remove("cause");
        because.remove(List.of("ask", "found"));
        ObjectNode who = because.putObject("by").put("kind", by.kind().name().toLowerCase());
        if (by.isRobot()) {
            who.put("automation", by.cause() == null ? null : by.cause().automation());
        } else {
            who.put("name", by.name());
        }
        return because;
    }
}
