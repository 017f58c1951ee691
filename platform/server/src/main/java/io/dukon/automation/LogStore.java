package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** SQL that reads runs for people. */
@ApplicationScoped
class LogStore {

    private static final int SHOWN = 50;

    /** One thing done, as the journal keeps it. */
    record Effect(UUID runId, String kind, JsonNode result) {}

    /** What started a run. */
    record Reason(UUID run, JsonNode because) {}

    /** A task that a run waits for, by its title. */
    record Task(String id, String title, Instant dueAt) {}

    @PersistenceContext
    EntityManager em;

    /** Runs that did something, the newest first, and those that failed. */
    List<Run> runs(UUID record) {
        return Sql.of(
                        em,
                        "select " + Run.COLUMNS
                                + """
                 from dukon.automation_run r
                where r.tenant_id = :tenant and r.record_id = :record
                  and (r.state = 'failed' or exists (select 1 from dukon.run_effect e
                                                     where e.tenant_id = :tenant and e.run_id = r.id))
                order by r.started_at desc, r.id desc limit :limit""")
                .set("record", record)
                .set("limit", SHOWN)
                .list(Run::of);
    }

    List<Effect> effects(List<UUID> runs) {
        return Sql.of(
                        em,
                        """
                select run_id, kind, result from dukon.run_effect
                where tenant_id = :tenant and run_id = any(cast(:runs as uuid[])) order by at, step""")
                .set("runs", runs)
                .list(row -> new Effect(row.id("run_id"), row.text("kind"), row.json("result")));
    }

    List<Run> waiting(UUID record) {
        return Sql.of(
                        em,
                        "select " + Run.COLUMNS
                                + """
                 from dukon.automation_run r
                where r.tenant_id = :tenant and r.record_id = :record and r.state in ('waiting', 'ready')""")
                .set("record", record)
                .list(Run::of);
    }

    List<Reason> reasons(Collection<UUID> runs) {
        return Sql.of(
                        em,
                        """
                select id, because from dukon.automation_run
                where tenant_id = :tenant and id = any(cast(:runs as uuid[]))""")
                .set("runs", runs)
                .list(row -> new Reason(row.id("id"), row.json("because")));
    }

    List<Task> tasks(List<String> ids) {
        return Sql.of(
                        em,
                        """
                select cast(id as text) as id, title, due_at from dukon.task
                where tenant_id = :tenant and id = any(cast(cast(:ids as text[]) as uuid[]))""")
                .set("ids", ids)
                .list(row -> new Task(row.text("id"), row.text("title"), row.time("due_at")));
    }
}
