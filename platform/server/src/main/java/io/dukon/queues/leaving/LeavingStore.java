package io.dukon.queues.leaving;

import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** SQL of what a member has in hand. */
@ApplicationScoped
class LeavingStore {

    private static final String RECORDS =
            """
            r.tenant_id = :tenant and r.responsible_id = :member and r.deleted_at is null and r.closed is null""";

    /** Tasks that the run of an accepted request set go to who accepts it next, unless a queue gave them. */
    private static final String TASKS =
            """
            t.tenant_id = :tenant and t.responsible_id = :member and t.state = 'open'
            and (t.run_id is null
              or exists (select 1 from dukon.queue_given g
                where g.tenant_id = :tenant and g.id = t.id and g.member_id = :member)
              or not exists (select 1 from dukon.request q
                join dukon.automation_run a on a.tenant_id = :tenant and a.id = q.run_id and a.state in ('ready', 'waiting')
                where q.tenant_id = :tenant and q.run_id = t.run_id and q.state = 'accepted' and q.member_id = :member))""";

    @PersistenceContext
    EntityManager em;

    /** How much of something there is. @param type of records; null for tasks @param queued how many a queue takes back */
    record Count(String type, long count, long queued) {}

    /** @param queues that the shop has */
    List<Count> records(UUID member, List<String> queues) {
        return Sql.of(
                        em,
                        """
                select r.type, count(*) as n, count(g.id) as queued from dukon.record r
                left join dukon.queue_given g on g.tenant_id = :tenant and g.id = r.id and g.member_id = :member
                  and g.queue = any(cast(:queues as text[]))
                where\s"""
                                + RECORDS + " group by r.type order by n desc, r.type")
                .set("member", member)
                .set("queues", queues)
                .list(LeavingStore::count);
    }

    /** All open ones, also those that go with their records or with their requests. */
    Count tasks(UUID member, List<String> queues) {
        return Sql.of(
                        em,
                        """
                select cast(null as text) as type, count(*) as n, count(g.id) as queued from dukon.task t
                left join dukon.queue_given g on g.tenant_id = :tenant and g.id = t.id and g.member_id = :member
                  and g.queue = any(cast(:queues as text[]))
                where t.tenant_id = :tenant and t.responsible_id = :member and t.state = 'open'""")
                .set("member", member)
                .set("queues", queues)
                .first(LeavingStore::count)
                .orElseThrow();
    }

    /** The next open records, which nobody else changes until the transaction ends. @param after null at the beginning */
    List<Left> nextRecords(UUID member, UUID after, int limit) {
        return Sql.of(
                        em,
                        """
                select r.id, r.type, cast(null as uuid) as record_id,
                  case when r.open_tasks = 0 then 0 else (select count(*) from dukon.task t
                    where t.tenant_id = :tenant and t.record_id = r.id and t.state = 'open' and t.follows) end as followers
                from dukon.record r where\s"""
                                + RECORDS
                                + """

                  and (cast(:after as uuid) is null or r.id > cast(:after as uuid))
                order by r.id limit :limit for update of r""")
                .set("member", member)
                .set("after", after)
                .set("limit", limit)
                .list(LeavingStore::left);
    }

    /** The next open tasks; not locked: their records come first. */
    List<Left> nextTasks(UUID member, UUID after, int limit) {
        return Sql.of(
                        em,
                        """
                select t.id, cast(null as text) as type, t.record_id, 0 as followers from dukon.task t where\s"""
                                + TASKS
                                + """

                  and (cast(:after as uuid) is null or t.id > cast(:after as uuid))
                order by t.id limit :limit""")
                .set("member", member)
                .set("after", after)
                .set("limit", limit)
                .list(LeavingStore::left);
    }

    private static Count count(Row row) {
        return new Count(row.text("type"), row.number("n"), row.number("queued"));
    }

    private static Left left(Row row) {
        return new Left(row.id("id"), row.text("type"), row.id("record_id"), row.integer("followers"));
    }
}
