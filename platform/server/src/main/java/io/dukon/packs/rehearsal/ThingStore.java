package io.dukon.packs.rehearsal;

import io.dukon.packs.rehearsal.Past.Spent;
import io.dukon.packs.rehearsal.Past.Thing;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** SQL of what belongs to records, with when it came and went; it only reads. */
@ApplicationScoped
class ThingStore {

    @PersistenceContext
    EntityManager em;

    /** Without what robots set since: they will do it again. */
    List<Thing> tasks(List<UUID> records, Instant from) {
        return Sql.of(
                        em,
                        """
                select t.record_id, s.of, case s.of when 'open_tasks' then t.created_at else t.done_at end as since,
                  case s.of when 'open_tasks' then t.done_at end as until
                from dukon.task t
                join (values ('open_tasks'), ('done_tasks')) as s(of) on s.of = 'open_tasks' or t.state = 'done'
                where t.tenant_id = :tenant and t.record_id = any(cast(:records as uuid[]))
                  and (t.run_id is null or t.created_at < :from)""")
                .set("records", records)
                .set("from", from)
                .list(ThingStore::thing);
    }

    List<Thing> entries(List<UUID> records, Instant from) {
        return Sql.of(
                        em,
                        """
                select record_id, at as since, cast(null as timestamptz) as until,
                  case kind when 'message_in' then 'messages' when 'moved' then 'moves' else kind || 's' end as of
                from dukon.timeline_entry
                where tenant_id = :tenant and record_id = any(cast(:records as uuid[])) and data -> 'undone' is null
                  and kind in ('note', 'call', 'message', 'message_in', 'payment', 'moved')
                  and (actor_kind <> 'robot' or at < :from)
                union all
                select id, created_at, null, 'moves' from dukon.record
                where tenant_id = :tenant and id = any(cast(:records as uuid[]))""")
                .set("records", records)
                .set("from", from)
                .list(ThingStore::thing);
    }

    /** Records of the types, linked either way, or one is the other's client. */
    List<Thing> related(List<UUID> records, Collection<String> types) {
        return Sql.of(
                        em,
                        """
                select distinct p.id as record_id, x.type as of, x.created_at as since, cast(null as timestamptz) as until, x.id
                from unnest(cast(:records as uuid[])) as p(id)
                join dukon.record r on r.tenant_id = :tenant and r.id = p.id
                join lateral (
                  select l.to_id as id from dukon.record_link l where l.tenant_id = :tenant and l.from_id = r.id
                  union select l.from_id from dukon.record_link l where l.tenant_id = :tenant and l.to_id = r.id
                  union select c.id from dukon.record c where c.tenant_id = :tenant and c.contact_id = r.id
                  union select c.id from dukon.record c where c.tenant_id = :tenant and c.company_id = r.id
                  union select r.contact_id union select r.company_id) as n on true
                join dukon.record x on x.tenant_id = :tenant and x.id = n.id and x.deleted_at is null
                  and x.type = any(cast(:types as text[]))""")
                .set("records", records)
                .set("types", types)
                .list(ThingStore::thing);
    }

    private static Thing thing(Row row) {
        return new Thing(row.id("record_id"), row.text("of"), row.time("since"), row.time("until"));
    }

    List<Spent> spent(List<UUID> records, Instant from) {
        return Sql.of(
                        em,
                        """
                select o.record_id, o.automation, o.period from dukon.run_once o
                join dukon.automation_run r on r.tenant_id = :tenant and r.id = o.run_id and r.started_at < :from
                where o.tenant_id = :tenant and o.record_id = any(cast(:records as uuid[]))""")
                .set("records", records)
                .set("from", from)
                .list(row -> new Spent(row.id("record_id"), row.text("automation"), row.text("period")));
    }
}
