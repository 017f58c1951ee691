package io.dukon.identity.login;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class LoginAttemptStore {

    @PersistenceContext
    EntityManager em;

    void insert(String stateHash, LoginAttempt attempt, Instant expiresAt) {
        Sql.of(
                        em,
                        """
                insert into dir.login_attempt (state_hash, binding_hash, verifier, nonce, return_to, silent, expires_at)
                values (:state, :binding, :verifier, :nonce, :return, :silent, :expires)""")
                .set("state", stateHash)
                .set("binding", attempt.bindingHash())
                .set("verifier", attempt.verifier())
                .set("nonce", attempt.nonce())
                .set("return", attempt.returnTo())
                .set("silent", attempt.silent())
                .set("expires", expiresAt)
                .run();
    }

    Optional<LoginAttempt> take(String stateHash, Instant now) {
        return Sql.of(
                        em,
                        """
                delete from dir.login_attempt where state_hash = :state and expires_at > :now
                returning binding_hash, verifier, nonce, return_to, silent""")
                .set("state", stateHash)
                .set("now", now)
                .first(row -> new LoginAttempt(
                        row.text("binding_hash"),
                        row.text("verifier"),
                        row.text("nonce"),
                        row.text("return_to"),
                        row.flag("silent")));
    }

    int sweep(Instant now) {
        return Sql.of(em, "delete from dir.login_attempt where expires_at <= :now")
                .set("now", now)
                .run();
    }
}
