package io.dukon.tasks;

import io.dukon.kernel.Callers;
import io.dukon.pipelines.MoveUndo;
import io.dukon.records.RecordDeleted;
import io.dukon.records.ResponsibleChanged;
import io.dukon.records.StageLeft;
import io.dukon.records.StageMapped;
import io.dukon.tasks.TaskStore.Settled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What happens to tasks because something happened to their record. Each runs in the transaction of that change, on the
 * record that it has locked.
 */
@ApplicationScoped
class Followers implements MoveUndo {

    @Inject
    TaskStore store;

    @Inject
    Tasks tasks;

    @Inject
    HeldTasks held;

    @Inject
    TaskSignals signals;

    @Inject
    Clock clock;

    /** RS-OP-13: what was to be done on a stage is settled when the record leaves it, and can no longer move it. */
    void left(@Observes StageLeft event) {
        if (event.record().openTasks() == 0) {
            return;
        }
        UUID record = event.record().id();
        settled(
                record,
                store.leave(record, event.from(), Callers.current().memberId(), clock.instant()),
                event.entryId());
    }

    /** RS-OP-15: tasks of the responsible go with him. */
    void handedOver(@Observes ResponsibleChanged event) {
        if (event.record().openTasks() > 0) {
            UUID record = event.record().id();
            store.follow(record, event.record().responsibleId());
            if (held.followed(record)) {
                store.recount(record);
            }
            signals.changed(null, event.before(), event.record().responsibleId());
        }
    }

    void mapped(@Observes StageMapped event) {
        store.map(event.from(), event.to(), event.records());
    }

    void deleted(@Observes RecordDeleted event) {
        UUID record = event.record().id();
        settled(record, store.close(record, "void", Callers.current().memberId(), clock.instant()), null);
    }

    @Override
    public void undo(UUID record, UUID move) {
        settled(record, store.voidMadeBy(record, move, Callers.current().memberId(), clock.instant()), null);
        store.restoreSettledBy(record, move);
        store.recount(record);
    }

    private void settled(UUID record, List<Settled> settled, UUID move) {
        if (!settled.isEmpty()) {
            store.recount(record);
            settled.forEach(task -> tasks.voided(record, task, move));
        }
    }
}
