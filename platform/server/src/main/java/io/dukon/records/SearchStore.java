package io.dukon.records;

import io.dukon.records.SearchTokens.Prefix;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/**
 * SQL of the search. A prefix is a range of tokens in the collation C: such comparisons are leakproof, so the index serves
 * behind row-level security, where LIKE and full-text search fall back to reading every row.
 */
@ApplicationScoped
class SearchStore {

    /** How many candidates the rarest word may bring, newest first; those of the exact word are looked for apart. */
    private static final int CANDIDATES = 500;

    /** Who types a number means the record of that number, however many others have it among their words. */
    private static final String OF_THE_NUMBER =
            """
            (select r.id as record_id, 0 as place from dukon.record r
             where r.tenant_id = :tenant and r.number = :number and r.type = any(cast(:types as text[])))
            union all
            """;

    @PersistenceContext
    EntityManager em;

    /** A record that was found. */
    record Found(
            UUID id,
            String type,
            long number,
            String title,
            String stage,
            UUID responsible,
            String client,
            String phone,
            String email) {}

    /** Ids of records of the types that have all the prefixes, best first. */
    List<UUID> candidates(List<Prefix> asked, List<String> types) {
        List<Prefix> rarestFirst = rarestFirst(asked);
        String others = others(rarestFirst.size());
        Long number = number(asked);
        String ofTheNumber = number == null ? "" : OF_THE_NUMBER;
        Sql sql = Sql.of(
                em,
                """
                select record_id, min(place) as best from (
                """
                        + ofTheNumber
                        + """
                  (select i.record_id, 1 as place from dukon.record_index i
                   where i.tenant_id = :tenant and i.token = :from0 and i.type = any(cast(:types as text[]))
                """
                        + others
                        + """
                   order by i.record_id desc limit :limit)
                  union all
                  (select i.record_id, 2 from dukon.record_index i
                   where i.tenant_id = :tenant and i.token > :from0 and i.token < :to0 and i.type = any(cast(:types as text[]))
                """
                        + others
                        + """
                   order by i.token desc, i.record_id desc limit :limit)) f
                group by record_id order by best, record_id desc""");
        return bind(sql, rarestFirst, number)
                .set("types", types)
                .set("limit", CANDIDATES)
                .list(row -> row.id("record_id"));
    }

    private static Sql bind(Sql sql, List<Prefix> prefixes, @Nullable Long number) {
        if (number != null) {
            sql.set("number", number);
        }
        for (int i = 0; i < prefixes.size(); i++) {
            sql.set("from" + i, prefixes.get(i).from())
                    .set("to" + i, prefixes.get(i).to());
        }
        return sql;
    }

    private static @Nullable Long number(List<Prefix> asked) {
        String only = asked.size() == 1 ? asked.getFirst().from() : "";
        return only.matches("\\d{1,18}") ? Long.valueOf(only) : null;
    }

    /** Words with a digit are rarer than those without, long ones rarer than short ones. */
    private static List<Prefix> rarestFirst(List<Prefix> asked) {
        return asked.stream()
                .sorted(Comparator.comparing((Prefix prefix) -> !prefix.from().matches(".*\\d.*"))
                        .thenComparing(prefix -> -prefix.from().length()))
                .toList();
    }

    /** The record also has the prefixes after the first. */
    private static String others(int prefixes) {
        StringBuilder others = new StringBuilder();
        for (int i = 1; i < prefixes; i++) {
            others.append(
                    """
                     and exists (select 1 from dukon.record_index o where o.tenant_id = :tenant
                       and o.record_id = i.record_id and o.token >= :from%1$d and o.token < :to%1$d)
                    """
                            .formatted(i));
        }
        return others.toString();
    }

    /** What these records of the types are found by. */
    List<Searched> searched(List<UUID> ids, List<String> types) {
        return Sql.of(
                        em,
                        """
                select r.id, r.type, r.number, r.title, r.responsible_id, r.fields from dukon.record r
                where r.tenant_id = :tenant and r.id = any(cast(:ids as uuid[])) and r.type = any(cast(:types as text[]))""")
                .set("ids", ids)
                .set("types", types)
                .list(Searched::of);
    }

    /** The visible ones of the candidates, at most so many of each type, in their order. */
    List<Found> found(List<UUID> ids, Visibility visibility, int ofEach) {
        Sql sql = Sql.of(
                em,
                """
                select f.* from (
                  select r.id, r.type, r.number, r.title, r.stage, r.responsible_id, k.title as client, r.fields #>> '{phones,0}' as phone,
                    r.fields #>> '{emails,0}' as email, u.place,
                    row_number() over (partition by r.type order by u.place) as nth
                  from unnest(cast(:ids as uuid[])) with ordinality as u(id, place)
                  join dukon.record r on r.tenant_id = :tenant and r.id = u.id and r.deleted_at is null
                  left join lateral (select k.title from dukon.record k
                    where k.tenant_id = :tenant
                      and k.id = case when r.contact_id is not null then r.contact_id else r.company_id end
                    limit 1) k on true
                  where %s) f
                where nth <= :each order by place"""
                        .formatted(Visibility.CONDITION));
        return visibility.bind(sql).set("ids", ids).set("each", ofEach).list(SearchStore::found);
    }

    private static Found found(Row row) {
        return new Found(
                row.id("id"),
                row.text("type"),
                row.number("number"),
                row.text("title"),
                row.text("stage"),
                row.id("responsible_id"),
                row.text("client"),
                row.text("phone"),
                row.text("email"));
    }
}
