package io.dukon.packs.rehearsal;

import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SQL of what happened lately; it only reads. */
@ApplicationScoped
class PastStore {

    @PersistenceContext
    EntityManager em;

    /** Ids of entries begin with their time: the least one of the moment. */
    private static UUID first(Instant from) {
        return new UUID(from.toEpochMilli() << 16, 0L);
    }

    /**
     * Ids of records to which something happened since, or that have a date in one of the fields.
     *
     * @param types  of the records with dates, in step with {@code fields}
     */
    List<UUID> records(Instant from, List<String> types, List<String> fields) {
        return Sql.of(
                        em,
                        """
                select record_id from dukon.timeline_entry
                where tenant_id = :tenant and id >= :first and kind in ('created', 'moved', 'changed')
                union
                select r.id from dukon.record r
                join unnest(cast(:types as text[]), cast(:fields as text[])) as d(type, field)
                  on r.type = d.type and jsonb_exists(r.fields, d.field)
                where r.tenant_id = :tenant and r.deleted_at is null
                order by record_id""")
                .set("first", first(from))
                .set("types", types)
                .set("fields", fields)
                .list(row -> row.id("record_id"));
    }

    /** Ids of records begin with their time too. */
    List<UUID> latest(Instant from, int limit) {
        return Sql.of(
                        em,
                        """
                select distinct record_id from dukon.timeline_entry
                where tenant_id = :tenant and id >= :first and kind in ('created', 'moved', 'changed')
                order by record_id desc limit :limit""")
                .set("first", first(from))
                .set("limit", limit)
                .list(row -> row.id("record_id"));
    }

    List<Happening> happenings(List<UUID> records, Instant from) {
        return Sql.of(
                        em,
                        """
                select record_id, kind, actor_kind, actor_id, at, data from dukon.timeline_entry
                where tenant_id = :tenant and record_id = any(cast(:records as uuid[])) and id >= :first
                  and kind in ('created', 'moved', 'changed')
                order by record_id, id""")
                .set("records", records)
                .set("first", first(from))
                .list(row -> new Happening(
                        row.id("record_id"),
                        row.text("kind"),
                        row.text("actor_kind").equals("person"),
                        row.id("actor_id"),
                        row.text("actor_kind").equals("robot"),
                        row.time("at"),
                        row.json("data")));
    }
}
