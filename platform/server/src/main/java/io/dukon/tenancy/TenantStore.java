package io.dukon.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TenantStore {

    @PersistenceContext
    EntityManager em;

    /** In a transaction of its own when there is none: who reads it from the cache needs none. */
    @Transactional
    Optional<Tenant> find(UUID id) {
        List<?> rows = em.createNativeQuery(
                        """
                select tenant_id, slug, name, locale, time_zone, currency, epoch, configuration_version,
                       checklist_dismissed, confirm_before
                from dukon.tenant where tenant_id = :tenant""",
                        Tuple.class)
                .setParameter("tenant", id)
                .getResultList();
        return rows.stream().findFirst().map(row -> tenant((Tuple) row));
    }

    private static Tenant tenant(Tuple row) {
        return new Tenant(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                ZoneId.of(row.get(4, String.class)),
                row.get(5, String.class),
                row.get(6, Number.class).longValue(),
                row.get(7, Number.class).longValue(),
                row.get(8, Boolean.class),
                row.get(9, Instant.class));
    }
}
