package io.dukon.automation;

import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.records.FieldsChanged;
import io.dukon.records.Happened;
import io.dukon.records.RecordCreated;
import io.dukon.records.RecordDeleted;
import io.dukon.records.RecordRow;
import io.dukon.records.StageEntered;
import io.dukon.records.StageLeft;
import io.dukon.records.StageMapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Hears what happens to records, inside the transaction in which it happens. */
@ApplicationScoped
class Events {

    @Inject
    Starter starter;

    @Inject
    Wakes wakes;

    @Inject
    RunStore runs;

    @Inject
    MovedRunStore moved;

    @Inject
    Planner planner;

    @Inject
    Clock clock;

    void created(@Observes RecordCreated event) {
        RecordRow record = event.record();
        planner.plan(record, null);
        if (!quiet(record)) {
            Caller by = Callers.current();
            starter.start(new Event.RecordCreated(ref(record), cause(by)), event.entryId(), record, by);
        }
    }

    void left(@Observes StageLeft event) {
        RecordRow record = event.record();
        Caller by = event.by();
        UUID mover = by.cause() == null ? null : by.cause().runId();
        moved.leave(record.id(), event.from(), event.entryId(), mover, clock.instant());
        starter.start(
                new Event.StageLeft(ref(record), event.from(), event.to(), cause(by)), event.entryId(), record, by);
    }

    void entered(@Observes StageEntered event) {
        RecordRow record = event.record();
        if (event.from() == null && quiet(record)) {
            return;
        }
        Caller by = event.by();
        starter.start(
                new Event.StageEntered(ref(record), event.to(), event.from(), cause(by)), event.entryId(), record, by);
        if (event.from() != null) {
            wakes.stageEntered(record.id(), event.to());
            wakes.changed(record.id(), List.of("stage"));
        }
    }

    void changed(@Observes FieldsChanged event) {
        RecordRow record = event.record();
        Caller by = event.by();
        starter.start(new Event.FieldsChanged(ref(record), event.fields(), cause(by)), event.entryId(), record, by);
        planner.plan(record, event.fields());
        wakes.changed(record.id(), event.fields());
    }

    /** Told by a room or a plugin under a name of its own. */
    void happened(@Observes Happened event) {
        RecordRow record = event.record();
        Caller by = event.by();
        RecordRef subject = record == null ? null : ref(record);
        starter.start(new Event.Named(subject, event.name(), event.values(), cause(by)), event.entryId(), record, by);
        if (record != null) {
            wakes.happened(record.id(), event.name(), Json.MAPPER.valueToTree(event.values()));
        }
    }

    /** Runs of a stage that is gone go on where its records are now; nothing starts by it. */
    void mapped(@Observes StageMapped event) {
        runs.map(event.from(), event.to(), event.records());
    }

    void deleted(@Observes RecordDeleted event) {
        runs.cancelAll(event.record().id(), clock.instant());
    }

    /** Sample data appear without a sound; what people then do with them is like with any record. */
    private static boolean quiet(RecordRow record) {
        return record.sample();
    }

    private Cause cause(Caller by) {
        return cause(by, clock);
    }

    static Cause cause(Caller by, Clock clock) {
        String actor = by.memberId() == null ? null : by.memberId().toString();
        return new Cause(actor, by.isRobot(), clock.instant());
    }

    static RecordRef ref(RecordRow record) {
        return new RecordRef(record.type(), record.id().toString());
    }
}
