package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.tenancy.Sql;
import io.dukon.timeline.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** SQL of records whose stage leaves: record, counters and history in one statement, many records at once. */
@ApplicationScoped
class RelocationStore {

    private static final String MOVE =
            """
            with chosen as (
              select c.id, c.entry from unnest(cast(:ids as uuid[]), cast(:entries as uuid[])) as c(id, entry)),
            changed as (
              update dukon.record r set stage = :to, pipeline = split_part(:to, '/', 1), closed = :closed,
                closed_at = case when cast(:closed as text) is null then null else coalesce(r.closed_at, :at) end,
                version = r.version + 1, changed_at = :at
              from chosen where r.tenant_id = :tenant and r.id = chosen.id
            """
                    + StageCounters.CHANGED + "),\n" + StageCounters.CTE + "\n"
                    + """
            insert into dukon.timeline_entry (tenant_id, id, record_id, kind, actor_kind, actor_id, actor_name, at, data)
            select :tenant, entry, id, 'moved', :actorKind, cast(:actorId as uuid), :actorName, :at, cast(:data as jsonb)
            from chosen""";

    @PersistenceContext
    EntityManager em;

    /** How many records stand on each stage; deleted ones too, they may come back. */
    Map<String, Long> counts(List<String> stages) {
        Map<String, Long> all = new LinkedHashMap<>();
        Sql.of(
                        em,
                        """
                select stage, count(*) as n from dukon.record
                where tenant_id = :tenant and stage = any(cast(:stages as text[])) group by stage order by stage""")
                .set("stages", stages)
                .list(row -> all.put(row.text("stage"), row.number("n")));
        return all;
    }

    Map<String, Long> countsByType() {
        Map<String, Long> all = new LinkedHashMap<>();
        Sql.of(em, "select type, count(*) as n from dukon.record where tenant_id = :tenant group by type order by type")
                .list(row -> all.put(row.text("type"), row.number("n")));
        return all;
    }

    List<UUID> on(String stage, int limit) {
        return Sql.of(
                        em,
                        """
                select id from dukon.record where tenant_id = :tenant and stage = :stage order by id limit :limit for update""")
                .set("stage", stage)
                .set("limit", limit)
                .list(row -> row.id("id"));
    }

    /** @param since only those that have stood there since then or longer; @param after null at the beginning */
    List<UUID> standing(String stage, Instant since, UUID after, int limit) {
        return Sql.of(
                        em,
                        """
                select id from dukon.record where tenant_id = :tenant and stage = :stage
                  and coalesce(stage_entered_at, created_at) <= :since
                  and (cast(:after as uuid) is null or id > cast(:after as uuid))
                order by id limit :limit for update""")
                .set("stage", stage)
                .set("since", since)
                .set("after", after)
                .set("limit", limit)
                .list(row -> row.id("id"));
    }

    /** Those of the records that stand there. */
    List<UUID> standing(String stage, List<UUID> among) {
        return Sql.of(
                        em,
                        """
                select id from dukon.record
                where tenant_id = :tenant and stage = :stage and id = any(cast(:ids as uuid[])) order by id for update""")
                .set("stage", stage)
                .set("ids", among)
                .list(row -> row.id("id"));
    }

    record Carried(String from, String to, String closed, List<UUID> ids, List<UUID> entries) {}

    void move(Carried carried, Actor by, Instant at, JsonNode data) {
        Sql.of(em, MOVE)
                .set("ids", carried.ids())
                .set("entries", carried.entries())
                .set("to", carried.to())
                .set("closed", carried.closed())
                .set("actorKind", by.kind())
                .set("actorId", by.id())
                .set("actorName", by.name())
                .set("at", at)
                .set("data", data)
                .run();
    }
}
