package io.dukon.tariffs;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Which tariff a shop has; written from outside the server. */
@ApplicationScoped
class SubscriptionStore {

    @PersistenceContext
    EntityManager em;

    Optional<String> tariff() {
        return Sql.of(em, "select tariff from dukon.subscription where tenant_id = :tenant")
                .first(row -> row.text("tariff"));
    }
}
