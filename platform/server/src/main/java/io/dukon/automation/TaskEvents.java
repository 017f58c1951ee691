package io.dukon.automation;

import io.dukon.definitions.automation.Event;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tasks.TaskFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Hears that tasks are done, inside the transaction in which it happens. */
@ApplicationScoped
class TaskEvents {

    @Inject
    Wakes wakes;

    @Inject
    Starter starter;

    @Inject
    Contexts contexts;

    @Inject
    Records records;

    @Inject
    Clock clock;

    void finished(@Observes TaskFinished event) {
        wakes.taskFinished(event.taskId());
        if (event.recordId() == null || event.template() == null) {
            return;
        }
        Caller by = event.by();
        Optional<RecordRow> record = Callers.call(contexts.principal(), () -> records.find(event.recordId()));
        record.ifPresent(row -> starter.start(
                new Event.TaskFinished(
                        Events.ref(row), event.template(), event.taskId().toString(), Events.cause(by, clock)),
                event.entryId(),
                row,
                by));
    }
}
