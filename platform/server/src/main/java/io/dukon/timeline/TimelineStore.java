package io.dukon.timeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of entries. */
@ApplicationScoped
class TimelineStore {

    @PersistenceContext
    EntityManager em;

    void add(UUID record, Entry entry) {
        Sql.of(
                        em,
                        """
                insert into dukon.timeline_entry (tenant_id, id, record_id, kind, actor_kind, actor_id, actor_name, at, data)
                values (:tenant, :id, :record, :kind, :actorKind, :actorId, :actorName, :at, cast(:data as jsonb))""")
                .set("id", entry.id())
                .set("record", record)
                .set("kind", entry.kind())
                .set("actorKind", entry.actor().kind())
                .set("actorId", entry.actor().id())
                .set("actorName", entry.actor().name())
                .set("at", entry.at())
                .set("data", EntrySql.withRun(entry.data()))
                .run();
    }

    /** Newest first, from before the entry given. */
    List<Entry> page(UUID record, UUID before, int limit) {
        return Sql.of(
                        em,
                        """
                select id, kind, actor_kind, actor_id, actor_name, at, data from dukon.timeline_entry
                where tenant_id = :tenant and record_id = :record and (cast(:before as uuid) is null or id < :before)
                order by id desc limit :limit""")
                .set("record", record)
                .set("before", before)
                .set("limit", limit)
                .list(TimelineStore::entry);
    }

    Optional<Entry> find(UUID record, UUID id) {
        return Sql.of(
                        em,
                        """
                select id, kind, actor_kind, actor_id, actor_name, at, data from dukon.timeline_entry
                where tenant_id = :tenant and record_id = :record and id = :id""")
                .set("record", record)
                .set("id", id)
                .first(TimelineStore::entry);
    }

    Optional<Entry> last(UUID record, List<String> kinds) {
        return Sql.of(
                        em,
                        """
                select id, kind, actor_kind, actor_id, actor_name, at, data from dukon.timeline_entry
                where tenant_id = :tenant and record_id = :record and kind = any(cast(:kinds as text[]))
                order by id desc limit 1""")
                .set("record", record)
                .set("kinds", kinds)
                .first(TimelineStore::entry);
    }

    private static Entry entry(Row row) {
        Actor actor = new Actor(row.text("actor_kind"), row.id("actor_id"), row.text("actor_name"));
        return new Entry(row.id("id"), row.text("kind"), row.time("at"), actor, (ObjectNode) row.json("data"));
    }
}
