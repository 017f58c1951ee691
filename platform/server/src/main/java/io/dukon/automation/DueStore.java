package io.dukon.automation;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** SQL of when date triggers come due. */
@ApplicationScoped
class DueStore {

    /** A date that was reached. */
    record Due(UUID record, Instant at) {}

    @PersistenceContext
    EntityManager em;

    void plan(String automation, UUID record, Instant due) {
        Sql.of(
                        em,
                        """
                insert into dukon.automation_due (tenant_id, automation, record_id, due_at)
                values (:tenant, :automation, :record, :due)
                on conflict (tenant_id, automation, record_id) do update set due_at = excluded.due_at""")
                .set("automation", automation)
                .set("record", record)
                .set("due", due)
                .run();
    }

    void forget(String automation, UUID record) {
        Sql.of(
                        em,
                        """
                delete from dukon.automation_due
                where tenant_id = :tenant and automation = :automation and record_id = :record""")
                .set("automation", automation)
                .set("record", record)
                .run();
    }

    void forgetAllBut(Collection<String> automations) {
        Sql.of(
                        em,
                        """
                delete from dukon.automation_due
                where tenant_id = :tenant and not automation = any(cast(:automations as text[]))""")
                .set("automations", automations)
                .run();
    }

    /** Takes what has come due, the earliest first: nobody else gets it. */
    List<Due> take(String automation, Instant now, int limit) {
        return Sql.of(
                        em,
                        """
                with due as materialized (
                  select record_id, due_at from dukon.automation_due
                  where tenant_id = :tenant and automation = :automation and due_at <= :now
                  order by due_at, record_id limit :limit for update)
                delete from dukon.automation_due d using due
                where d.tenant_id = :tenant and d.automation = :automation and d.record_id = due.record_id
                returning d.record_id, d.due_at""")
                .set("automation", automation)
                .set("now", now)
                .set("limit", limit)
                .list(row -> new Due(row.id("record_id"), row.time("due_at")))
                .stream()
                .sorted(java.util.Comparator.comparing(Due::at)
                        .thenComparing(due -> due.record().toString()))
                .toList();
    }

    /** Runs whose waits were computed from inputs of packs. */
    List<UUID> readingInputs() {
        return Sql.of(
                        em,
                        """
                select distinct w.run_id from dukon.run_wait w
                join dukon.automation_run r on r.tenant_id = :tenant and r.id = w.run_id and r.state = 'waiting'
                where w.tenant_id = :tenant and w.kind = 'time' and exists (
                  select 1 from jsonb_array_elements_text(w.wait -> 'reads') as read(path) where starts_with(read.path, '$input.'))""")
                .list(row -> row.id("run_id"));
    }
}
