package io.dukon.queues;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** SQL of turns in queues. */
@ApplicationScoped
class QueueStore {

    /** Whoever holds the role of a queue; what is null is told by {@link io.dukon.definitions.work.Candidate}. */
    record Holder(
            UUID id,
            String name,
            UUID unit,
            String shift,
            boolean working,
            long openTasks,
            long inWork,
            Instant lastTurn) {}

    @PersistenceContext
    EntityManager em;

    /** Choosing is serial: two requests at one moment go to two people. */
    void lock(String queue) {
        Sql.of(em, "select pg_advisory_xact_lock(hashtextextended(cast(:tenant as text) || ':' || :queue, 0))")
                .set("queue", queue)
                .list(row -> null);
    }

    /** Active members with the role. @param day whose roster counts */
    List<Holder> holders(String queue, String role, LocalDate day) {
        return Sql.of(
                        em,
                        """
                select m.id, m.name, u.unit_id, s.shift, w.id is not null as working, q.last_assigned_at,
                  (select count(*) from dukon.task t
                   where t.tenant_id = :tenant and t.responsible_id = m.id and t.state = 'open') as open_tasks,
                  (select count(*) from dukon.request r
                   join dukon.automation_run a on a.tenant_id = :tenant and a.id = r.run_id and a.state in ('ready', 'waiting')
                   where r.tenant_id = :tenant and (r.state = 'accepted' and r.member_id = m.id
                     or r.state = 'asking' and r.people[r.turn % nullif(cardinality(r.people), 0) + 1] = m.id)) as in_work
                from dukon.member m
                left join dukon.unit_member u on u.tenant_id = :tenant and u.member_id = m.id
                left join dukon.roster_entry s on s.tenant_id = :tenant and s.member_id = m.id and s.day = :day
                left join dukon.work_day w on w.tenant_id = :tenant and w.member_id = m.id and w.ended_at is null
                left join dukon.queue_turn q on q.tenant_id = :tenant and q.member_id = m.id and q.queue = :queue
                where m.tenant_id = :tenant and m.state = 'active' and :role = any(m.roles)
                order by m.created_at, m.id""")
                .set("queue", queue)
                .set("role", role)
                .set("day", day)
                .list(row -> new Holder(
                        row.id("id"),
                        row.text("name"),
                        row.id("unit_id"),
                        row.text("shift"),
                        row.flag("working"),
                        row.number("open_tasks"),
                        row.number("in_work"),
                        row.time("last_assigned_at")));
    }

    /** The queue goes by another id. Whoever had turns in one that was called so before keeps those of this one. */
    void rename(String from, String to) {
        Sql.of(
                        em,
                        """
                delete from dukon.queue_turn o using dukon.queue_turn n
                where o.tenant_id = :tenant and o.queue = :to
                  and n.tenant_id = :tenant and n.queue = :from and n.member_id = o.member_id""")
                .set("from", from)
                .set("to", to)
                .run();
        for (String table : List.of("request", "queue_place", "queue_given", "queue_turn")) {
            Sql.of(em, "update dukon." + table + " set queue = :to where tenant_id = :tenant and queue = :from")
                    .set("from", from)
                    .set("to", to)
                    .run();
        }
    }

    /** Counts a turn. Two at one moment are in the order in which they were counted. */
    void take(String queue, UUID member, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.queue_turn (tenant_id, queue, member_id, last_assigned_at)
                select :tenant, :queue, :member, greatest(:at, max(last_assigned_at) + interval '1 microsecond')
                from dukon.queue_turn where tenant_id = :tenant and queue = :queue
                on conflict (tenant_id, queue, member_id) do update set last_assigned_at = excluded.last_assigned_at""")
                .set("queue", queue)
                .set("member", member)
                .set("at", at)
                .run();
    }
}
