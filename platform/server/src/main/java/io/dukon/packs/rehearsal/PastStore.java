package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.records.RecordRow;
import io.dukon.tenancy.Row;
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

    List<UUID> records(Instant from) {
        return Sql.of(
                        em,
                        """
                select distinct record_id from dukon.timeline_entry
                where tenant_id = :tenant and id >= :first and kind in ('created', 'moved', 'changed')
                order by record_id""")
                .set("first", first(from))
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

    List<RecordRow> rows(List<UUID> records) {
        return Sql.of(
                        em,
                        """
                select id, type, number, title, pipeline, stage, stage_entered_at, responsible_id, amount, currency, source,
                  contact_id, company_id, fields, open_tasks, next_due_at, created_at, created_by, closed, closed_at, sample,
                  version
                from dukon.record
                where tenant_id = :tenant and id = any(cast(:records as uuid[])) and deleted_at is null""")
                .set("records", records)
                .list(PastStore::row);
    }

    private static RecordRow row(Row row) {
        return new RecordRow(
                row.id("id"),
                row.text("type"),
                row.number("number"),
                row.text("title"),
                row.text("pipeline"),
                row.text("stage"),
                row.time("stage_entered_at"),
                row.id("responsible_id"),
                row.money("amount", "currency"),
                row.text("source"),
                row.id("contact_id"),
                row.id("company_id"),
                (ObjectNode) row.json("fields"),
                row.integer("open_tasks"),
                row.time("next_due_at"),
                row.time("created_at"),
                row.id("created_by"),
                row.text("closed"),
                row.time("closed_at"),
                row.flag("sample"),
                row.integer("version"));
    }
}
