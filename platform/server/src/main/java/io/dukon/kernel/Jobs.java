package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Work to do later. Jobs are rows of the caller's tenant, written in the caller's transaction: no commit, no job. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Jobs {

    @Inject
    JobStore store;

    @Inject
    JobWorker worker;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Clock clock;

    /**
     * @param key names the work within the tenant: while a job of this key is outstanding a second one is not made, the
     *            outstanding one takes the new payload and the earlier of the two times
     */
    public void add(String kind, String key, Instant dueAt, Object payload) {
        UUID tenant = Callers.tenantId();
        if (!store.put(tenant, Ids.next(), kind, key, dueAt, Json.text(payload))) {
            store.dueNotLater(tenant, key, dueAt);
        }
        if (!dueAt.isAfter(clock.instant())) {
            afterCommit.run(worker::wakeUp);
        }
    }

    /** Nothing happens when no such job is outstanding. */
    public void cancel(String key) {
        store.remove(Callers.tenantId(), key);
    }
}
