package io.dukon.identity.limits;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** One row a key: when all its tries are back (the generic cell rate algorithm). One statement decides and counts. */
@ApplicationScoped
class LimitStore {

    @PersistenceContext
    EntityManager em;

    /** @return empty when a try was left and is used now; else when all tries of the key are back */
    Optional<Instant> take(String key, Limit limit, Instant now) {
        boolean taken = Sql.of(
                                em,
                                """
                insert into dir.rate_limit as kept (key, settled_at) values (:key, :first)
                on conflict (key) do update
                set settled_at = greatest(kept.settled_at, :now) + :every * interval '1 millisecond'
                where kept.settled_at <= :latest""")
                        .set("key", key)
                        .set("first", limit.settledAfterOne(now))
                        .set("now", now)
                        .set("every", limit.every().toMillis())
                        .set("latest", limit.latestSettled(now))
                        .run()
                == 1;
        return taken ? Optional.empty() : settled(key);
    }

    private Optional<Instant> settled(String key) {
        return Sql.of(em, "select settled_at from dir.rate_limit where key = :key")
                .set("key", key)
                .first(row -> row.time("settled_at"));
    }

    int sweep(Instant now) {
        return Sql.of(em, "delete from dir.rate_limit where settled_at <= :now")
                .set("now", now)
                .run();
    }
}
