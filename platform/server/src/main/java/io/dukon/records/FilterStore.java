package io.dukon.records;

import io.dukon.definitions.condition.ConditionSql.Predicate;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SQL that finds records by conditions, and counts what belongs to one. */
@ApplicationScoped
class FilterStore {

    private static final RecordColumns COLUMNS = new RecordColumns();

    @PersistenceContext
    EntityManager em;

    long count(UUID record, String of, Instant since) {
        String text = "select " + COLUMNS.count(of, ":of", since == null ? null : ":since")
                + " as n from dukon.record r where r.tenant_id = :tenant and r.id = :id";
        Sql sql = Sql.of(em, text).set("id", record);
        if (text.contains(":of")) {
            sql.set("of", of);
        }
        if (since != null) {
            sql.set("since", since);
        }
        return sql.first(row -> row.number("n")).orElse(0L);
    }

    /** Ids in their order, from after the one given. */
    List<UUID> page(String type, Predicate predicate, UUID after, int limit) {
        Sql sql = Sql.of(
                em,
                "select r.id from dukon.record r where r.tenant_id = :tenant and r.type = :type and r.deleted_at is null"
                        + " and (cast(:after as uuid) is null or r.id > :after) and " + predicate.text()
                        + " order by r.id limit :limit");
        predicate.values().forEach(sql::set);
        return sql.set("type", type).set("after", after).set("limit", limit).list(row -> row.id("id"));
    }

    /** Those of the records for which the predicate holds, deleted ones among them. */
    List<UUID> among(List<UUID> ids, Predicate predicate) {
        Sql sql = Sql.of(
                em,
                "select r.id from dukon.record r where r.tenant_id = :tenant and r.id = any(cast(:ids as uuid[])) and "
                        + predicate.text() + " order by r.id");
        predicate.values().forEach(sql::set);
        return sql.set("ids", ids).list(row -> row.id("id"));
    }

    long number(String type, Predicate predicate) {
        Sql sql = Sql.of(
                em,
                "select count(*) as n from dukon.record r where r.tenant_id = :tenant and r.type = :type and r.deleted_at is null and "
                        + predicate.text());
        predicate.values().forEach(sql::set);
        return sql.set("type", type).first(row -> row.number("n")).orElse(0L);
    }
}
