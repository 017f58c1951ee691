package io.dukon.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import io.dukon.timeline.Entry;
import io.dukon.timeline.EntrySql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** SQL that makes, changes and deletes records: one statement a change, counters and timeline in it. */
@ApplicationScoped
class RecordStore {

    private static final String COLUMNS =
            """
            r.id, r.type, r.number, r.title, r.pipeline, r.stage, r.stage_entered_at, r.responsible_id, r.amount, r.currency,
            r.source, r.contact_id, r.company_id, r.fields, r.open_tasks, r.next_due_at, r.created_at, r.created_by,
            r.closed, r.closed_at, r.sample, r.version
            """;

    private static final String INDEX =
            """
            insert into dukon.record_index (tenant_id, token, record_id, type)
            select :tenant, token, :id, :type from unnest(cast(:tokens as text[])) as t(token)""";

    private static final String POINTS =
            """
            insert into dukon.contact_point (tenant_id, kind, value, record_id)
            select :tenant, 'phone', value, :id from unnest(cast(:phones as text[])) as p(value)
            union select :tenant, 'email', value, :id from unnest(cast(:emails as text[])) as p(value)""";

    @PersistenceContext
    EntityManager em;

    Optional<RecordRow> find(UUID id) {
        return Sql.of(
                        em,
                        "select " + COLUMNS
                                + """
                from dukon.record r where r.tenant_id = :tenant and r.id = :id and r.deleted_at is null""")
                .set("id", id)
                .first(RecordStore::record);
    }

    List<RecordRow> find(List<UUID> ids) {
        return Sql.of(
                        em,
                        "select " + COLUMNS
                                + """
                from dukon.record r
                where r.tenant_id = :tenant and r.id = any(cast(:ids as uuid[])) and r.deleted_at is null""")
                .set("ids", ids)
                .list(RecordStore::record);
    }

    Optional<RecordRow> lock(UUID id) {
        return Sql.of(
                        em,
                        "select " + COLUMNS
                                + """
                from dukon.record r where r.tenant_id = :tenant and r.id = :id and r.deleted_at is null for update""")
                .set("id", id)
                .first(RecordStore::record);
    }

    /** The next number of the type; others who make such a record wait until this transaction ends. */
    long number(String type) {
        return Sql.of(
                        em,
                        """
                insert into dukon.counter as c (tenant_id, name, value) values (:tenant, :name, 1)
                on conflict (tenant_id, name) do update set value = c.value + 1 returning value""")
                .set("name", "number/" + type)
                .first(row -> row.number("value"))
                .orElseThrow();
    }

    void insert(RecordRow row, UUID by, SearchEntry search, Entry entry) {
        Sql sql = Sql.of(
                em,
                """
                with changed as (
                  insert into dukon.record (tenant_id, id, type, number, title, pipeline, stage, stage_entered_at,
                    responsible_id, amount, currency, source, contact_id, company_id, fields, sample, created_at, created_by,
                    changed_at, changed_by, closed, closed_at)
                  values (:tenant, :id, :type, :number, :title, :pipeline, :stage, :stageEnteredAt, :responsible, :amount,
                    :currency, :source, :contact, :company, cast(:fields as jsonb), :sample, :createdAt, :by, :at, :by,
                    :closed, :closedAt)
                """
                        + StageCounters.CHANGED + "),\n" + StageCounters.CTE + ",\n" + EntrySql.CTE + ",\nindexed as ("
                        + INDEX + "),\nreached as ("
                        + POINTS + ")\nselect 1");
        bind(sql, row, by, search, entry);
        sql.set("number", row.number())
                .set("pipeline", row.pipeline())
                .set("stage", row.stage())
                .set("stageEnteredAt", row.stageEnteredAt())
                .set("sample", row.sample())
                .set("createdAt", row.createdAt())
                .set("closed", row.closed())
                .set("closedAt", row.closedAt())
                .list(one -> one);
    }

    /** Writes what may change without a move. */
    void update(RecordRow row, UUID by, SearchEntry search, Entry entry) {
        Sql sql = Sql.of(
                em,
                """
                with changed as (
                  update dukon.record set title = :title, responsible_id = :responsible, amount = :amount, currency = :currency,
                    source = :source, contact_id = :contact, company_id = :company, fields = cast(:fields as jsonb),
                    version = version + 1, changed_at = :at, changed_by = :by
                  where tenant_id = :tenant and id = :id
                """
                        + StageCounters.CHANGED + "),\n" + StageCounters.CTE + ",\n" + EntrySql.CTE + ",\n"
                        + """
                forgotten as (
                  delete from dukon.record_index where tenant_id = :tenant and record_id = :id
                    and not (token = any(cast(:tokens as text[])))),
                unreached as (
                  delete from dukon.contact_point where tenant_id = :tenant and record_id = :id
                    and not (kind = 'phone' and value = any(cast(:phones as text[]))
                             or kind = 'email' and value = any(cast(:emails as text[])))),
                indexed as (
                """
                        + INDEX + " on conflict do nothing),\nreached as (" + POINTS
                        + " on conflict do nothing)\nselect 1");
        bind(sql, row, by, search, entry);
        sql.list(one -> one);
    }

    void delete(RecordRow row, UUID by, Entry entry) {
        Sql sql = Sql.of(
                em,
                """
                with changed as (
                  update dukon.record set deleted_at = :at, version = version + 1, changed_at = :at, changed_by = :by
                  where tenant_id = :tenant and id = :id
                """
                        + StageCounters.CHANGED + "),\n" + StageCounters.CTE + ",\n" + EntrySql.CTE + ",\n"
                        + """
                forgotten as (delete from dukon.record_index where tenant_id = :tenant and record_id = :id),
                unreached as (delete from dukon.contact_point where tenant_id = :tenant and record_id = :id)
                select 1""");
        sql.set("id", row.id()).set("by", by);
        bind(sql, entry);
        sql.list(one -> one);
    }

    private static void bind(Sql sql, RecordRow row, UUID by, SearchEntry search, Entry entry) {
        sql.set("id", row.id())
                .set("type", row.type())
                .set("title", row.title())
                .set("responsible", row.responsibleId())
                .set("amount", row.amount() == null ? null : row.amount().minor())
                .set("currency", row.amount() == null ? null : row.amount().currency())
                .set("source", row.source())
                .set("contact", row.contactId())
                .set("company", row.companyId())
                .set("fields", row.fields())
                .set("by", by)
                .set("tokens", search.tokens())
                .set("phones", search.phones())
                .set("emails", search.emails());
        bind(sql, entry);
    }

    private static void bind(Sql sql, Entry entry) {
        EntrySql.bind(sql, entry).set("at", entry.at());
    }

    void link(UUID from, UUID to, String kind, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.record_link (tenant_id, from_id, to_id, kind, at)
                values (:tenant, :from, :to, :kind, :at) on conflict do nothing""")
                .set("from", from)
                .set("to", to)
                .set("kind", kind)
                .set("at", at)
                .run();
    }

    /** Types of those ids that are records here, "member" for active members, "member/gone" for others, "unit" for units, and names. */
    Map<UUID, Known> known(Set<UUID> ids) {
        Map<UUID, Known> found = new HashMap<>();
        if (!ids.isEmpty()) {
            Sql.of(
                            em,
                            """
                    select id, type, title as name from dukon.record
                    where tenant_id = :tenant and id = any(cast(:ids as uuid[])) and deleted_at is null
                    union all
                    select id, case state when 'active' then 'member' else 'member/gone' end, name from dukon.member
                    where tenant_id = :tenant and id = any(cast(:ids as uuid[]))
                    union all
                    select id, 'unit', name from dukon.unit
                    where tenant_id = :tenant and id = any(cast(:ids as uuid[]))""")
                    .set("ids", ids)
                    .list(row -> found.put(row.id("id"), new Known(row.text("type"), row.text("name"))));
        }
        return found;
    }

    /** Where an id leads. */
    record Known(String type, String name) {}

    /** @param type null = of any type */
    List<UUID> byContactPoint(String type, String kind, Collection<String> values) {
        return Sql.of(
                        em,
                        """
                select p.record_id, min(r.created_at) as since from dukon.contact_point p
                join dukon.record r on r.tenant_id = p.tenant_id and r.tenant_id = :tenant and r.id = p.record_id
                where p.tenant_id = :tenant and p.kind = :kind and p.value = any(cast(:values as text[]))
                  and r.deleted_at is null and (cast(:type as text) is null or r.type = :type)
                group by p.record_id order by since, p.record_id""")
                .set("type", type)
                .set("kind", kind)
                .set("values", values)
                .list(row -> row.id("record_id"));
    }

    /** Two requests of one client at one time make one contact: the second waits here and then finds it. */
    void lockContactPoints(Collection<String> values) {
        Sql.of(
                        em,
                        """
                select pg_advisory_xact_lock(hashtextextended(cast(:tenant as text) || v, 0))
                from (select v from unnest(cast(:values as text[])) as u(v) order by v) as ordered""")
                .set("values", values)
                .list(row -> row);
    }

    Optional<UUID> byExternal(String source, String external) {
        return Sql.of(
                        em,
                        """
                select record_id from dukon.external_reference
                where tenant_id = :tenant and source = :source and external_id = :external""")
                .set("source", source)
                .set("external", external)
                .first(row -> row.id("record_id"));
    }

    /** @return false when the id is already taken */
    boolean addExternal(UUID record, String source, String external, Instant at) {
        return Sql.of(
                                em,
                                """
                insert into dukon.external_reference (tenant_id, source, external_id, record_id, at)
                values (:tenant, :source, :external, :record, :at) on conflict do nothing""")
                        .set("source", source)
                        .set("external", external)
                        .set("record", record)
                        .set("at", at)
                        .run()
                > 0;
    }

    static RecordRow record(Row row) {
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
