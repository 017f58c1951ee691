package io.dukon.automation;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** SQL of failures in a row. */
@ApplicationScoped
class HealthStore {

    /** @param stoppedAt null while the automation goes on */
    record State(int failures, Instant stoppedAt, String reason) {}

    @PersistenceContext
    EntityManager em;

    /** @return failures in a row, this one among them */
    int failed(String automation, String reason) {
        return Sql.of(
                        em,
                        """
                insert into dukon.automation_health as h (tenant_id, automation, failures, reason)
                values (:tenant, :automation, 1, :reason)
                on conflict (tenant_id, automation) do update set failures = h.failures + 1, reason = excluded.reason
                returning failures""")
                .set("automation", automation)
                .set("reason", reason)
                .first(row -> row.integer("failures"))
                .orElseThrow();
    }

    /** @return false when it was stopped before */
    boolean stop(String automation, Instant at) {
        return Sql.of(
                                em,
                                """
                update dukon.automation_health set stopped_at = :at
                where tenant_id = :tenant and automation = :automation and stopped_at is null""")
                        .set("automation", automation)
                        .set("at", at)
                        .run()
                == 1;
    }

    Optional<State> find(String automation) {
        return Sql.of(
                        em,
                        """
                select failures, stopped_at, reason from dukon.automation_health
                where tenant_id = :tenant and automation = :automation""")
                .set("automation", automation)
                .first(row -> new State(row.integer("failures"), row.time("stopped_at"), row.text("reason")));
    }

    /** Forgets the failures: one has succeeded, or somebody has looked at it. */
    void well(String automation, boolean alsoStopped) {
        Sql.of(
                        em,
                        """
                delete from dukon.automation_health
                where tenant_id = :tenant and automation = :automation and (:alsoStopped or stopped_at is null)""")
                .set("automation", automation)
                .set("alsoStopped", alsoStopped)
                .run();
    }
}
