package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Json;
import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
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
     * Ids of records to which something happened since, that have a date in one of the fields, or that are of one of the
     * types.
     *
     * @param dated types of the records with dates, in step with {@code fields}
     * @param whole types of which every record is wanted
     */
    List<UUID> records(Instant from, List<String> dated, List<String> fields, Collection<String> whole) {
        return Sql.of(
                        em,
                        """
                select record_id from dukon.timeline_entry
                where tenant_id = :tenant and id >= :first and kind in ('created', 'moved', 'changed', 'form', 'task_done')
                union
                select r.id from dukon.record r
                join unnest(cast(:dated as text[]), cast(:fields as text[])) as d(type, field)
                  on r.type = d.type and jsonb_exists(r.fields, d.field)
                where r.tenant_id = :tenant and r.deleted_at is null
                union
                select r.id from dukon.record r
                where r.tenant_id = :tenant and r.type = any(cast(:whole as text[])) and r.deleted_at is null
                order by record_id""")
                .set("first", first(from))
                .set("dated", dated)
                .set("fields", fields)
                .set("whole", whole)
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

    /** Of tasks only those that somebody finished, not those that a move or a robot closed. */
    List<Happening> happenings(List<UUID> records, Instant from) {
        return Sql.of(
                        em,
                        """
                select e.record_id, e.kind, e.actor_kind, e.actor_id, e.at, e.data, case when e.kind = 'task_done' then (
                  select t.template from dukon.task t
                  where t.tenant_id = :tenant and t.id = cast(e.data ->> 'taskId' as uuid)) end as template
                from dukon.timeline_entry e
                where e.tenant_id = :tenant and e.record_id = any(cast(:records as uuid[])) and e.id >= :first
                  and (e.kind in ('created', 'moved', 'changed', 'form')
                    or e.kind = 'task_done' and e.actor_kind <> 'robot' and not jsonb_exists(e.data, 'move'))
                order by e.record_id, e.id""")
                .set("records", records)
                .set("first", first(from))
                .list(PastStore::happening);
    }

    private static Happening happening(Row row) {
        boolean task = row.text("kind").equals("task_done");
        return new Happening(
                row.id("record_id"),
                task ? "task" : row.text("kind"),
                row.text("actor_kind").equals("person"),
                row.id("actor_id"),
                row.text("actor_kind").equals("robot"),
                row.time("at"),
                task ? done(row.text("template"), row.json("data")) : row.json("data"));
    }

    /** A task that its form finished tells what was answered. */
    private static JsonNode done(String template, JsonNode told) {
        ObjectNode done = Json.MAPPER.createObjectNode().put("template", template);
        if (told.has("taskForm")) {
            ObjectNode answers = done.putObject("answers");
            told.path("fields").forEach(one -> answers.set(one.path("id").asText(), one.get("after")));
        }
        return done;
    }
}
