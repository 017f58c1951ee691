package io.dukon.exchange.dialogue;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** SQL of sessions, and of how far the accounting system was told. */
@ApplicationScoped
class SessionStore {

    @PersistenceContext
    EntityManager em;

    void insert(UUID session, Instant now) {
        Sql.of(
                        em,
                        """
                insert into dukon.exchange_session (tenant_id, id, started_at, touched_at)
                values (:tenant, :id, :now, :now)""")
                .set("id", session)
                .set("now", now)
                .run();
    }

    boolean touch(UUID session, Instant now, Instant since) {
        return Sql.of(
                                em,
                                """
                update dukon.exchange_session set touched_at = :now
                where tenant_id = :tenant and id = :id and touched_at >= :since""")
                        .set("id", session)
                        .set("now", now)
                        .set("since", since)
                        .run()
                == 1;
    }

    void version(UUID session, String version) {
        Sql.of(em, "update dukon.exchange_session set version = :version where tenant_id = :tenant and id = :id")
                .set("id", session)
                .set("version", version.length() <= 20 ? version : version.substring(0, 20))
                .run();
    }

    String version(UUID session) {
        return Sql.of(em, "select version from dukon.exchange_session where tenant_id = :tenant and id = :id")
                .set("id", session)
                .first(row -> row.text("version"))
                .orElse("");
    }

    Optional<Instant> begun(UUID session) {
        return Sql.of(em, "select started_at from dukon.exchange_session where tenant_id = :tenant and id = :id")
                .set("id", session)
                .first(row -> row.time("started_at"));
    }

    void sweep(Instant before) {
        Sql.of(em, "delete from dukon.exchange_session where tenant_id = :tenant and touched_at < :before")
                .set("before", before)
                .run();
    }

    void offered(UUID session, Instant to) {
        Sql.of(em, "update dukon.exchange_session set offered_to = :to where tenant_id = :tenant and id = :id")
                .set("id", session)
                .set("to", to)
                .run();
    }

    /** What was offered in this session counts as told, and later sessions go on from there. */
    void told(UUID session) {
        Sql.of(
                        em,
                        """
                insert into dukon.exchange_mark (tenant_id, told_to)
                select tenant_id, offered_to from dukon.exchange_session
                where tenant_id = :tenant and id = :id and offered_to is not null
                on conflict (tenant_id) do update set told_to = greatest(exchange_mark.told_to, excluded.told_to)""")
                .set("id", session)
                .run();
    }

    Optional<Instant> toldTo() {
        return Sql.of(em, "select told_to from dukon.exchange_mark where tenant_id = :tenant")
                .first(row -> row.time("told_to"));
    }
}
