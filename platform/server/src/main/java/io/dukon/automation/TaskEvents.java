package io.dukon.automation;

import io.dukon.definitions.automation.Event;
import io.dukon.definitions.condition.Condition;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tasks.FormSubmitted;
import io.dukon.tasks.TaskCreated;
import io.dukon.tasks.TaskFinished;
import io.dukon.tasks.TaskVoided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hears that tasks are done, inside the transaction in which it happens. */
@ApplicationScoped
class TaskEvents {

    private static final List<String> COUNTED =
            List.of(Condition.COUNTED + "open_tasks", Condition.COUNTED + "done_tasks");

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

    void created(@Observes TaskCreated event) {
        counted(event.recordId());
    }

    void voided(@Observes TaskVoided event) {
        counted(event.recordId());
    }

    /** Runs that wait until so many tasks are open or done look again. */
    private void counted(UUID record) {
        if (record != null) {
            wakes.changed(record, COUNTED);
        }
    }

    /** Whoever waits for the form goes on at once, as when a task is finished. */
    void submitted(@Observes FormSubmitted event) {
        if (event.recordId() != null) {
            Callers.call(contexts.principal(), () -> records.find(event.recordId()))
                    .ifPresent(row -> starter.start(
                            new Event.FormSubmitted(
                                    Events.ref(row), event.form(), event.answers(), Events.cause(event.by(), clock)),
                            event.entryId(),
                            row,
                            event.by()));
        }
        wakes.submitted(event.taskId(), Json.MAPPER.valueToTree(event.answers()));
    }

    void finished(@Observes TaskFinished event) {
        wakes.taskFinished(event.taskId(), event.by().memberId());
        counted(event.recordId());
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
