package io.dukon.records;

import io.dukon.access.Access;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records made to look around with. For administrators: they go all at once, without a trace. */
@ApplicationScoped
@Transactional
public class Samples {

    @Inject
    SampleStore store;

    @Inject
    Access access;

    @Inject
    Signals signals;

    public long count() {
        access.requireAdmin();
        return store.count();
    }

    /** Lets a sample record stand on its stage, or be closed there, since a moment of the past. */
    public void place(UUID record, Instant enteredAt) {
        access.requireAdmin();
        store.place(record, enteredAt);
    }

    /** @return how many records are gone; what real records said of them is emptied */
    public int remove() {
        access.requireAdmin();
        int removed = store.remove();
        signals.fire(Callers.tenantId(), null, "records", Map.of("stages", List.of(), "ids", List.of()));
        return removed;
    }
}
