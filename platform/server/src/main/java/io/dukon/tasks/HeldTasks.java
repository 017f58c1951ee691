package io.dukon.tasks;

import io.dukon.definitions.value.Span;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deadlines that count from when somebody has the task, and are not begun anew when it is handed on. */
@ApplicationScoped
class HeldTasks {

    @Inject
    HeldTaskStore store;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    void give(UUID task, UUID member) {
        store.give(task, member);
        store.waiting(task).ifPresent(length -> store.due(task, after(length)));
    }

    /** @return whether a deadline was set, so that the record must be counted anew */
    boolean followed(UUID record) {
        List<HeldTaskStore.Waiting> held = store.heldOf(record);
        held.forEach(one -> store.due(one.task(), after(one.length())));
        return !held.isEmpty();
    }

    private Instant after(String length) {
        return Span.parse(length).after(clock.instant(), tenants.current().timeZone());
    }
}
