package io.dukon.automation;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SQL of runs that have begun and are not over, many at once. */
@ApplicationScoped
class BegunRunStore {

    private static final String BEGUN =
            " from dukon.automation_run where tenant_id = :tenant and automation = :automation and state in ('ready', 'waiting', 'failed')";

    @PersistenceContext
    EntityManager em;

    /** @param state in which it stands */
    record Begun(UUID run, UUID record, String state) {}

    long count(String automation) {
        return Sql.of(em, "select count(*) as n" + BEGUN)
                .set("automation", automation)
                .first(row -> row.number("n"))
                .orElse(0L);
    }

    List<Begun> page(String automation, Instant since, UUID after, int limit) {
        return Sql.of(
                        em,
                        "select id, record_id, state" + BEGUN
                                + """
                 and started_at <= :since and (cast(:after as uuid) is null or id > cast(:after as uuid))
                order by id limit :limit""")
                .set("automation", automation)
                .set("since", since)
                .set("after", after)
                .set("limit", limit)
                .list(row -> new Begun(row.id("id"), row.id("record_id"), row.text("state")));
    }

    /** Whoever advances a run of these records has committed by then. */
    void lock(List<UUID> records) {
        Sql.of(
                        em,
                        """
                select id from dukon.record
                where tenant_id = :tenant and id = any(cast(:records as uuid[])) order by id for update""")
                .set("records", records)
                .list(row -> row.id("id"));
    }

    /** @return those that were not over */
    List<Begun> end(List<UUID> runs, Instant at) {
        return Sql.of(
                        em,
                        """
                update dukon.automation_run set state = 'cancelled', ended_at = :at, reason = 'upgraded'
                where tenant_id = :tenant and id = any(cast(:runs as uuid[])) and state in ('ready', 'waiting', 'failed')
                returning new.id as id, new.record_id as record_id, old.state as state""")
                .set("runs", runs)
                .set("at", at)
                .list(row -> new Begun(row.id("id"), row.id("record_id"), row.text("state")));
    }

    /** What it did does not keep the next run from beginning. */
    void forgetOnce(List<UUID> runs) {
        Sql.of(em, "delete from dukon.run_once where tenant_id = :tenant and run_id = any(cast(:runs as uuid[]))")
                .set("runs", runs)
                .run();
    }

    /** @return those that ended by an upgrade and go on */
    List<UUID> resume(List<UUID> runs, String state) {
        return Sql.of(
                        em,
                        """
                update dukon.automation_run set state = :state, ended_at = null, reason = null
                where tenant_id = :tenant and id = any(cast(:runs as uuid[])) and state = 'cancelled' and reason = 'upgraded'
                returning id""")
                .set("runs", runs)
                .set("state", state)
                .list(row -> row.id("id"));
    }
}
