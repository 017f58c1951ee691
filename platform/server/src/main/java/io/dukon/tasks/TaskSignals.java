package io.dukon.tasks;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Signals;
import io.dukon.records.RecordSignals;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Tells open task lists of the members concerned, and the boards that show the record. */
@ApplicationScoped
class TaskSignals {

    @Inject
    Signals signals;

    @Inject
    RecordSignals recordSignals;

    @Inject
    Records records;

    void changed(UUID record, UUID... members) {
        Arrays.stream(members)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(member -> signals.fire(Callers.tenantId(), member, "tasks", Map.of()));
        if (record != null) {
            records.find(record).ifPresent(row -> recordSignals.changed(row, row.stage()));
        }
    }
}
