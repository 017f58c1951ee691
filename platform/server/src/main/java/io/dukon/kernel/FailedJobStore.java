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
class FailedJobStore {

    private static final String COLUMNS = "id, kind, key, cast(payload as text) as payload, failed_at";

    @PersistenceContext
    EntityManager em;

    /** @return the job as it is kept now; empty when a later claim has overtaken this one */
    Optional<FailedJob> bury(JobHead head, String reason, Instant at) {
        return first(em.createNativeQuery(
                        """
                insert into dukon.dead_job (tenant_id, id, kind, key, payload, reason, failed_at)
                select j.tenant_id, j.id, j.kind, b.key, b.payload, :reason, :at
                from dukon.job j join dukon.job_body b on b.tenant_id = j.tenant_id and b.job_id = j.id
                where j.tenant_id = :tenant and j.id = :id and j.fence = :fence
                returning\s"""
                                + COLUMNS,
                        Tuple.class)
                .setParameter("tenant", head.tenantId())
                .setParameter("id", head.id())
                .setParameter("fence", head.fence())
                .setParameter("reason", reason)
                .setParameter("at", at)
                .getResultList());
    }

    /** The newest first. */
    List<FailedJob> list(UUID tenant, int limit) {
        List<?> rows = em.createNativeQuery(
                        "select " + COLUMNS
                                + " from dukon.dead_job where tenant_id = :tenant order by failed_at desc, id desc",
                        Tuple.class)
                .setParameter("tenant", tenant)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(FailedJobStore::job).toList();
    }

    /** Takes it out, for whoever is the first to ask. */
    Optional<FailedJob> take(UUID tenant, UUID id) {
        return first(em.createNativeQuery(
                        "delete from dukon.dead_job where tenant_id = :tenant and id = :id returning " + COLUMNS,
                        Tuple.class)
                .setParameter("tenant", tenant)
                .setParameter("id", id)
                .getResultList());
    }

    private static Optional<FailedJob> first(List<?> rows) {
        return rows.stream().findFirst().map(FailedJobStore::job);
    }

    private static FailedJob job(Object one) {
        Tuple row = (Tuple) one;
        return new FailedJob(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                row.get("key", String.class),
                Json.tree(row.get("payload", String.class)),
                row.get("failed_at", Instant.class));
    }
}
