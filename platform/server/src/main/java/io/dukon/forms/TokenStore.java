package io.dukon.forms;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links of forms in the directory. Each call is a transaction of the directory alone (R5). */
@ApplicationScoped
class TokenStore {

    @PersistenceContext
    EntityManager em;

    /** Which form of which shop a link leads to. */
    record Target(UUID shop, UUID form) {}

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Target> find(String hash) {
        return Sql.of(
                        em,
                        "select tenant_id, target_id from dir.public_token where token_hash = :hash and kind = 'form'")
                .set("hash", hash)
                .first(row -> new Target(row.id("tenant_id"), row.id("target_id")));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void put(String hash, UUID shop, UUID form, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dir.public_token (token_hash, tenant_id, kind, target_id, created_at)
                values (:hash, :shop, 'form', :form, :at) on conflict (token_hash) do nothing""")
                .set("hash", hash)
                .set("shop", shop)
                .set("form", form)
                .set("at", at)
                .run();
    }
}
