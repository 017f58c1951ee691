package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of what runs wait for. */
@ApplicationScoped
class WaitStore {

    private static final String COLUMNS = "w.id, w.run_id, w.branch, w.kind, w.target, w.due_at, w.wait";

    /** Waiting, or about to compute its waits anew: the old ones count until then. */
    private static final String ALIVE =
            "(r.state = 'waiting' or (r.state = 'ready' and r.pending ->> 'kind' = 'replan'))";

    /** @param branch id of the wait in the run, by which it is woken */
    record Kept(UUID id, UUID runId, String branch, String kind, String target, Instant dueAt, JsonNode more) {

        static Kept of(Row row) {
            return new Kept(
                    row.id("id"),
                    row.id("run_id"),
                    row.text("branch"),
                    row.text("kind"),
                    row.text("target"),
                    row.time("due_at"),
                    row.json("wait"));
        }
    }

    @PersistenceContext
    EntityManager em;

    void clear(UUID run) {
        Sql.of(em, "delete from dukon.run_wait where tenant_id = :tenant and run_id = :run")
                .set("run", run)
                .run();
    }

    void add(Kept wait) {
        Sql.of(
                        em,
                        """
                insert into dukon.run_wait (tenant_id, id, run_id, branch, kind, target, due_at, wait)
                values (:tenant, :id, :run, :branch, :kind, :target, cast(:due as timestamptz), cast(:wait as jsonb))""")
                .set("id", wait.id())
                .set("run", wait.runId())
                .set("branch", wait.branch())
                .set("kind", wait.kind())
                .set("target", wait.target())
                .set("due", wait.dueAt())
                .set("wait", wait.more())
                .run();
    }

    Optional<Kept> find(UUID id) {
        return Sql.of(em, "select " + COLUMNS + " from dukon.run_wait w where w.tenant_id = :tenant and w.id = :id")
                .set("id", id)
                .first(Kept::of);
    }

    /** Who waits for it, the oldest run first. */
    List<Kept> on(String kind, String target) {
        return Sql.of(
                        em,
                        "select " + COLUMNS
                                + """
                 from dukon.run_wait w
                join dukon.automation_run r on r.tenant_id = :tenant and r.id = w.run_id
                where w.tenant_id = :tenant and w.kind = :kind and w.target = :target and\s"""
                                + ALIVE + """
                 order by r.started_at, r.id""")
                .set("kind", kind)
                .set("target", target)
                .list(Kept::of);
    }

    List<Kept> of(UUID run) {
        return Sql.of(
                        em,
                        "select " + COLUMNS + " from dukon.run_wait w where w.tenant_id = :tenant and w.run_id = :run")
                .set("run", run)
                .list(Kept::of);
    }

    /** Waits of the record's living runs. */
    List<Kept> ofRecord(UUID record) {
        return Sql.of(
                        em,
                        "select " + COLUMNS
                                + """
                 from dukon.run_wait w
                join dukon.automation_run r on r.tenant_id = :tenant and r.id = w.run_id
                where w.tenant_id = :tenant and r.record_id = :record and\s"""
                                + ALIVE + """
                 order by w.due_at nulls last, r.started_at, r.id""")
                .set("record", record)
                .list(Kept::of);
    }

    /** At one instant timers come before people: a deadline that has passed wins, whether its job ran or not. */
    Optional<Kept> overdue(UUID run, Instant now) {
        return Sql.of(
                        em,
                        "select " + COLUMNS
                                + """
                 from dukon.run_wait w
                where w.tenant_id = :tenant and w.run_id = :run and w.due_at <= :now order by w.due_at limit 1""")
                .set("run", run)
                .set("now", now)
                .first(Kept::of);
    }
}
