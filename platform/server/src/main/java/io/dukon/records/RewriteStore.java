package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.tenancy.Sql;
import io.dukon.timeline.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** SQL of values that are written anew for many records at once. Deleted ones are among them: they may come back. */
@ApplicationScoped
class RewriteStore {

    private static final String FIELD = "cast(:field as text)";
    private static final String HELD =
            " from dukon.record r where r.tenant_id = :tenant and r.type = :type and jsonb_exists(r.fields, " + FIELD
                    + ")";

    /** As the only value or as one of several. */
    private static final String CHOSEN = HELD + " and r.fields -> " + FIELD + " @> to_jsonb(cast(:value as text))";

    private static final String SOURCE =
            " from dukon.record r where r.tenant_id = :tenant and r.type = :type and r.source = :value";

    private static final String PIECE =
            " and (cast(:after as uuid) is null or r.id > cast(:after as uuid)) order by r.id limit :limit for update";

    @PersistenceContext
    EntityManager em;

    /** A value of a record; null = none. */
    record Held(UUID record, JsonNode value) {}

    /** A line for the history of a record. */
    record Note(UUID entry, UUID record, ObjectNode data) {}

    long holding(String type, String field) {
        return Sql.of(em, "select count(*) as n" + HELD)
                .set("type", type)
                .set("field", field)
                .first(row -> row.number("n"))
                .orElse(0L);
    }

    long choosing(String type, String field, String value) {
        Sql sql = Sql.of(em, "select count(*) as n" + (source(field) ? SOURCE : CHOSEN));
        return chosen(sql, type, field, value).first(row -> row.number("n")).orElse(0L);
    }

    private static boolean source(String field) {
        return field.equals("source");
    }

    private static Sql chosen(Sql sql, String type, String field, String value) {
        sql.set("type", type).set("value", value);
        return source(field) ? sql : sql.set("field", field);
    }

    List<Held> page(String type, String field, UUID after, int limit) {
        return Sql.of(em, "select r.id, r.fields -> " + FIELD + " as value" + HELD + PIECE)
                .set("type", type)
                .set("field", field)
                .set("after", after)
                .set("limit", limit)
                .list(row -> new Held(row.id("id"), row.json("value")));
    }

    List<UUID> choosing(String type, String field, String value, UUID after, int limit) {
        Sql sql = Sql.of(em, "select r.id" + (source(field) ? SOURCE : CHOSEN) + PIECE);
        return chosen(sql, type, field, value)
                .set("after", after)
                .set("limit", limit)
                .list(row -> row.id("id"));
    }

    /** Every value that the field has, with how many records hold it. */
    Map<JsonNode, Long> values(String type, String field) {
        Map<JsonNode, Long> all = new LinkedHashMap<>();
        Sql.of(em, "select r.fields -> " + FIELD + " as value, count(*) as n" + HELD + " group by 1")
                .set("type", type)
                .set("field", field)
                .list(row -> all.put(row.json("value"), row.number("n")));
        return all;
    }

    /** What stands under the new name already stays. */
    void rename(List<UUID> records, String field, String to, Instant at) {
        Sql.of(
                        em,
                        """
                update dukon.record set version = version + 1, changed_at = :at,
                  fields = (jsonb_build_object(cast(:to as text), fields -> cast(:field as text)) || fields)
                    - cast(:field as text)
                where tenant_id = :tenant and id = any(cast(:ids as uuid[]))""")
                .set("ids", records)
                .set("field", field)
                .set("to", to)
                .set("at", at)
                .run();
    }

    void choose(List<UUID> records, String field, String value, String to, Instant at) {
        if (source(field)) {
            Sql.of(
                            em,
                            """
                    update dukon.record set version = version + 1, changed_at = :at, source = :to
                    where tenant_id = :tenant and id = any(cast(:ids as uuid[]))""")
                    .set("ids", records)
                    .set("to", to)
                    .set("at", at)
                    .run();
            return;
        }
        Sql.of(
                        em,
                        """
                update dukon.record r set version = version + 1, changed_at = :at,
                  fields = jsonb_set(r.fields, array[cast(:field as text)],
                    case when jsonb_typeof(r.fields -> cast(:field as text)) = 'array' then
                      (select jsonb_agg(case when one = to_jsonb(cast(:value as text)) then to_jsonb(cast(:to as text)) else one end)
                       from jsonb_array_elements(r.fields -> cast(:field as text)) as all_values(one))
                    else to_jsonb(cast(:to as text)) end)
                where r.tenant_id = :tenant and r.id = any(cast(:ids as uuid[]))""")
                .set("ids", records)
                .set("field", field)
                .set("value", value)
                .set("to", to)
                .set("at", at)
                .run();
    }

    void write(List<Held> values, String field, Instant at) {
        List<String> texts = new ArrayList<>();
        values.forEach(
                held -> texts.add(held.value() == null ? null : held.value().toString()));
        Sql.of(
                        em,
                        """
                update dukon.record r set version = version + 1, changed_at = :at,
                  fields = case when v.value is null then r.fields - cast(:field as text)
                    else jsonb_set(r.fields, array[cast(:field as text)], cast(v.value as jsonb)) end
                from unnest(cast(:ids as uuid[]), cast(:values as text[])) as v(id, value)
                where r.tenant_id = :tenant and r.id = v.id""")
                .set("ids", values.stream().map(Held::record).toList())
                .set("values", texts)
                .set("field", field)
                .set("at", at)
                .run();
    }

    /** The records among these that hold a value. */
    List<Held> of(List<UUID> records, String field) {
        return Sql.of(
                        em,
                        """
                select id, fields -> cast(:field as text) as value from dukon.record
                where tenant_id = :tenant and id = any(cast(:ids as uuid[])) order by id for update""")
                .set("ids", records)
                .set("field", field)
                .list(row -> new Held(row.id("id"), row.json("value")));
    }

    void note(List<Note> notes, Actor by, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.timeline_entry (tenant_id, id, record_id, kind, actor_kind, actor_id, actor_name, at, data)
                select :tenant, n.entry, n.id, 'note', :actorKind, cast(:actorId as uuid), :actorName, :at, cast(n.data as jsonb)
                from unnest(cast(:entries as uuid[]), cast(:ids as uuid[]), cast(:data as text[])) as n(entry, id, data)""")
                .set("entries", notes.stream().map(Note::entry).toList())
                .set("ids", notes.stream().map(Note::record).toList())
                .set("data", notes.stream().map(note -> note.data().toString()).toList())
                .set("actorKind", by.kind())
                .set("actorId", by.id())
                .set("actorName", by.name())
                .set("at", at)
                .run();
    }
}
