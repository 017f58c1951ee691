package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JobStore {

    @PersistenceContext
    EntityManager em;

    /**
     * An outstanding job with the same key takes the new payload. Touching its row makes a worker that is about to run
     * it wait for this transaction, so what the transaction wrote is never missed.
     *
     * @return whether a new job came into being
     */
    boolean put(UUID tenant, UUID id, String kind, String key, Instant dueAt, String payload) {
        return em.createNativeQuery(
                                """
                with body as (
                  insert into dukon.job_body (tenant_id, job_id, key, payload)
                  values (:tenant, :id, :key, cast(:payload as jsonb))
                  on conflict (tenant_id, key) do update set payload = excluded.payload
                  returning job_id)
                insert into dukon.job (tenant_id, id, kind, bucket, due_at)
                select :tenant, :id, :kind, :bucket, :due from body where body.job_id = :id""")
                        .setParameter("tenant", tenant)
                        .setParameter("id", id)
                        .setParameter("key", key)
                        .setParameter("payload", payload)
                        .setParameter("kind", kind)
                        .setParameter("due", dueAt)
                        .setParameter("bucket", bucket(tenant))
                        .executeUpdate()
                == 1;
    }

    void dueNotLater(UUID tenant, String key, Instant dueAt) {
        em.createNativeQuery(
                        """
                update dukon.job j set due_at = least(j.due_at, :due)
                from dukon.job_body b
                where j.tenant_id = :tenant and b.tenant_id = j.tenant_id and b.job_id = j.id and b.key = :key""")
                .setParameter("tenant", tenant)
                .setParameter("key", key)
                .setParameter("due", dueAt)
                .executeUpdate();
    }

    void remove(UUID tenant, String key) {
        em.createNativeQuery(
                        """
                delete from dukon.job j using dukon.job_body b
                where j.tenant_id = :tenant and b.tenant_id = j.tenant_id and b.job_id = j.id and b.key = :key""")
                .setParameter("tenant", tenant)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Takes the body out of the claimed job, unless a later claim has overtaken this one. */
    Optional<JobBody> open(JobHead head) {
        List<?> rows = em.createNativeQuery(
                        """
                select b.key, cast(b.payload as text) from dukon.job j
                join dukon.job_body b on b.tenant_id = j.tenant_id and b.job_id = j.id
                where j.tenant_id = :tenant and j.id = :id and j.fence = :fence for update of j""",
                        Tuple.class)
                .setParameter("tenant", head.tenantId())
                .setParameter("id", head.id())
                .setParameter("fence", head.fence())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Tuple) row)
                .map(row -> new JobBody(
                        head.tenantId(),
                        head.id(),
                        row.get(0, String.class),
                        head.attempts(),
                        Json.tree(row.get(1, String.class))));
    }

    /** @return false when a later claim has overtaken this one */
    boolean finish(JobHead head) {
        return em.createNativeQuery("delete from dukon.job where tenant_id = :tenant and id = :id and fence = :fence")
                        .setParameter("tenant", head.tenantId())
                        .setParameter("id", head.id())
                        .setParameter("fence", head.fence())
                        .executeUpdate()
                == 1;
    }

    void postpone(JobHead head, Instant until) {
        em.createNativeQuery(
                        """
                update dukon.job set lease_until = null, due_at = :until
                where tenant_id = :tenant and id = :id and fence = :fence""")
                .setParameter("tenant", head.tenantId())
                .setParameter("id", head.id())
                .setParameter("fence", head.fence())
                .setParameter("until", until)
                .executeUpdate();
    }

    private static short bucket(UUID tenant) {
        return (short) (tenant.hashCode() & 255);
    }
}
