package io.dukon.tasks;

import io.dukon.definitions.value.Span;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tasks that get to somebody after they were set. Their time counts from then, and does not begin anew when they are
 * handed on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldTasks {

    @Inject
    TaskStore tasks;

    @Inject
    HeldTaskStore store;

    @Inject
    TaskSignals signals;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** Whether it is an open task of the member; nobody else changes it until the transaction ends. Open to the room of queues. */
    public boolean has(UUID member, UUID id) {
        return tasks.lock(id)
                .filter(task -> task.state().equals("open") && member.equals(task.responsibleId()))
                .isPresent();
    }

    /** Gives an open task to who has it from a queue now; open to the room of queues. */
    public void give(UUID id, UUID member) {
        tasks.lock(id).filter(task -> task.state().equals("open")).ifPresent(task -> {
            store.give(id, member);
            store.waiting(id).ifPresent(length -> store.due(id, after(length)));
            if (task.recordId() != null) {
                tasks.recount(task.recordId());
            }
            signals.changed(task.recordId(), task.responsibleId(), member);
        });
    }

    /** An open task is nobody's: it waits for whoever takes it. Open to the room of queues. */
    public void release(UUID id) {
        tasks.lock(id).filter(task -> task.state().equals("open")).ifPresent(task -> {
            store.give(id, null);
            signals.changed(task.recordId(), task.responsibleId());
        });
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
