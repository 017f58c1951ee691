package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class OnceStore {

    record Kept(String fingerprint, String body) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A second request with the key waits here until the first one has committed or given up. */
    boolean claim(UUID tenant, IdempotencyKey.Value key) {
        return em.createNativeQuery(
                                """
                insert into dukon.idempotency_key (tenant_id, key, request_hash, created_at)
                values (:tenant, :key, :hash, :at) on conflict do nothing""")
                        .setParameter("tenant", tenant)
                        .setParameter("key", key.key())
                        .setParameter("hash", key.fingerprint())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    void keep(UUID tenant, IdempotencyKey.Value key, String body) {
        em.createNativeQuery("update dukon.idempotency_key set body = :body where tenant_id = :tenant and key = :key")
                .setParameter("tenant", tenant)
                .setParameter("key", key.key())
                .setParameter("body", body)
                .executeUpdate();
    }

    Kept kept(UUID tenant, IdempotencyKey.Value key) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                select request_hash, body from dukon.idempotency_key where tenant_id = :tenant and key = :key""",
                        Tuple.class)
                .setParameter("tenant", tenant)
                .setParameter("key", key.key())
                .getSingleResult();
        return new Kept(row.get(0, String.class), row.get(1, String.class));
    }
}
