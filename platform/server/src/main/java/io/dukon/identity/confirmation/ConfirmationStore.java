package io.dukon.identity.confirmation;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConfirmationStore {

    @PersistenceContext
    EntityManager em;

    void insert(String tokenHash, UUID person, Instant expiresAt) {
        Sql.of(
                        em,
                        "insert into dir.email_confirmation (token_hash, person_id, expires_at) values (:hash, :person, :expires)")
                .set("hash", tokenHash)
                .set("person", person)
                .set("expires", expiresAt)
                .run();
    }

    Optional<UUID> person(String tokenHash, Instant now) {
        return Sql.of(em, "select person_id from dir.email_confirmation where token_hash = :hash and expires_at > :now")
                .set("hash", tokenHash)
                .set("now", now)
                .first(row -> row.id("person_id"));
    }

    int sweep(Instant now) {
        return Sql.of(em, "delete from dir.email_confirmation where expires_at <= :now")
                .set("now", now)
                .run();
    }
}
