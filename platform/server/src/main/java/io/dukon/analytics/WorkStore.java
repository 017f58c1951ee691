package io.dukon.analytics;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** SQL that counts what people did: tasks they finished, and how soon new records were handled. */
@ApplicationScoped
class WorkStore {

    private static final String TASKS =
            """
            select w.responsible_id, sum(w.finished) as finished, sum(w.in_time) as in_time, sum(w.overdue) as overdue
            from (
              select t.record_id, t.responsible_id, 1 as finished, (t.due_at is null or t.done_at <= t.due_at)::int as in_time,
                0 as overdue
              from dukon.task t
              where t.tenant_id = :tenant and t.state = 'done' and t.done_at >= :start and t.done_at < :end
              union all
              select t.record_id, t.responsible_id, 0, 0, 1 from dukon.task t
              where t.tenant_id = :tenant and t.state = 'open' and t.due_at < :now) w
            join dukon.record r on r.tenant_id = :tenant and r.id = w.record_id and r.deleted_at is null
              and r.pipeline = :pipeline
            %s
            group by w.responsible_id""";

    /**
     * A record is older than its history, by its id too; so the months before the first of these records are not looked
     * through. A task that is finished is finished after its record came.
     */
    private static final String HANDLING =
            """
            with created as materialized (
              select r.id, r.created_at, r.closed_at from dukon.record r
              where r.tenant_id = :tenant and r.deleted_at is null and r.type = :type and r.pipeline = :pipeline
                and r.created_at >= :start and r.created_at < :end %s),
            moved as (
              select e.record_id, min(e.at) as at from dukon.timeline_entry e
              where e.tenant_id = :tenant and e.id >= (select c.id from created c order by c.id limit 1) and e.kind = 'moved'
              group by e.record_id),
            done as (
              select t.record_id, min(t.done_at) as at from dukon.task t
              where t.tenant_id = :tenant and t.state = 'done' and t.done_at >= :start
              group by t.record_id),
            handled as (
              select c.created_at, least(m.at, d.at, c.closed_at) as at
              from created c left join moved m on m.record_id = c.id left join done d on d.record_id = c.id)
            select count(*) as created, count(h.at) as handled,
              count(*) filter (where h.at <= h.created_at + interval '24 hours') as within_day,
              cast(percentile_cont(0.5) within group (order by extract(epoch from h.at - h.created_at)) as bigint) as median,
              count(*) filter (where h.at is null and h.created_at < cast(:now as timestamptz) - interval '24 hours') as waiting
            from handled h""";

    @PersistenceContext
    EntityManager em;

    /** @param person null = nobody has them */
    record Tasks(UUID person, long finished, long inTime, long overdue) {}

    /** Tasks about records of the board, by who has them. */
    List<Tasks> tasks(Asked asked) {
        String own = asked.some() ? "where w.responsible_id = any(cast(:whose as uuid[]))" : "";
        Sql sql = Sql.of(em, TASKS.formatted(own))
                .set("pipeline", asked.pipeline())
                .set("start", asked.start())
                .set("end", asked.end())
                .set("now", asked.now());
        return own(sql, asked)
                .list(row -> new Tasks(
                        row.id("responsible_id"),
                        row.number("finished"),
                        row.number("in_time"),
                        row.number("overdue")));
    }

    ReportView.Handling handling(Asked asked) {
        String own = asked.some() ? "and r.responsible_id = any(cast(:whose as uuid[]))" : "";
        Sql sql = Sql.of(em, HANDLING.formatted(own))
                .set("pipeline", asked.pipeline())
                .set("type", asked.type())
                .set("start", asked.start())
                .set("end", asked.end())
                .set("now", asked.now());
        return own(sql, asked)
                .first(row -> new ReportView.Handling(
                        row.number("created"),
                        row.number("handled"),
                        row.number("within_day"),
                        row.text("median") == null ? null : row.number("median"),
                        row.number("waiting")))
                .orElseThrow();
    }

    private static Sql own(Sql sql, Asked asked) {
        return asked.some() ? sql.set("whose", asked.whose()) : sql;
    }
}
