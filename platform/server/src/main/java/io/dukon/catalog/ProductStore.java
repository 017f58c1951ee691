package io.dukon.catalog;

import io.dukon.catalog.Asked.After;
import io.dukon.catalog.GroupTree.Known;
import io.dukon.catalog.ProductCard.Price;
import io.dukon.kernel.Words;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * SQL of products as people read them. What begins with a word is a range of tokens in collation C: such comparisons are
 * leakproof, so the index serves behind row-level security.
 */
@ApplicationScoped
class ProductStore {

    private static final String COLUMNS =
            """
            p.id, p.external_id, p.name, p.sort_name, p.article, p.barcode, p.unit, p.archived_at, p.source,
              p.group_external_id, p.description, p.vat_rate, p.created_at, p.touched_at
            """;

    @PersistenceContext
    EntityManager em;

    /** A product without its prices. */
    record Found(ProductCard card, After place) {}

    /** The rest of what is known of a product. */
    record Whole(
            ProductCard card,
            String source,
            String group,
            String description,
            BigDecimal vatRate,
            Instant createdAt,
            Instant takenAt,
            Instant archivedAt) {}

    /** By name; with words first those that have the rarest word itself. */
    List<Found> page(Asked asked, int limit) {
        Sql sql = Sql.of(
                em,
                found(asked.words().size())
                        + """
                select p.*, g.name as group_name from (
                  select %s, %s as rank
                  from dukon.product p %s
                  where p.tenant_id = :tenant and p.archived_at is %s null
                """
                                .formatted(
                                        COLUMNS,
                                        asked.words().isEmpty() ? "1" : "f.rank",
                                        asked.words().isEmpty() ? "" : "join found f on f.product_id = p.id",
                                        asked.archived() ? "not" : "")
                        + (asked.within() == null
                                ? ""
                                : " and p.source = :source and p.group_external_id = any(cast(:groups as text[]))")
                        + after(asked)
                        + """
                   order by rank, p.sort_name, p.id limit :limit) p
                left join dukon.product_group g on g.tenant_id = :tenant and g.source = p.source
                  and g.external_id = p.group_external_id
                order by p.rank, p.sort_name, p.id""");
        return bind(sql, asked).set("limit", limit).list(ProductStore::found);
    }

    /** Products that have a token of each range; the first range is the rarest, so the others are looked up for it. */
    private static String found(int words) {
        if (words == 0) {
            return "";
        }
        StringBuilder sql = new StringBuilder(
                """
                with found as materialized (
                  select i.product_id, min(case when i.token = :from0 then 0 else 1 end) as rank from dukon.product_index i
                  where i.tenant_id = :tenant and i.token >= :from0 and i.token < :to0
                """);
        for (int i = 1; i < words; i++) {
            sql.append(
                    """
                      and exists (select 1 from dukon.product_index o where o.tenant_id = :tenant
                        and o.product_id = i.product_id and o.token >= :from%1$d and o.token < :to%1$d)
                    """
                            .formatted(i));
        }
        return sql.append("  group by i.product_id)\n").toString();
    }

    private static String after(Asked asked) {
        if (asked.after() == null) {
            return "";
        }
        return asked.words().isEmpty()
                ? " and (p.sort_name, p.id) > (:afterName, :afterId)"
                : " and (f.rank, p.sort_name, p.id) > (:afterRank, :afterName, :afterId)";
    }

    private static Sql bind(Sql sql, Asked asked) {
        for (int i = 0; i < asked.words().size(); i++) {
            String word = asked.words().get(i);
            sql.set("from" + i, word).set("to" + i, word + Words.END);
        }
        if (asked.within() != null) {
            List<Known> within = asked.within();
            sql.set("source", within.isEmpty() ? "" : within.getFirst().source());
            sql.set("groups", within.stream().map(Known::externalId).toList());
        }
        After after = asked.after();
        if (after != null) {
            sql.set("afterName", after.sortName()).set("afterId", after.id());
            if (!asked.words().isEmpty()) {
                sql.set("afterRank", after.rank());
            }
        }
        return sql;
    }

    /** The first price of each product first. */
    Map<UUID, List<Price>> prices(List<UUID> products) {
        record One(UUID product, Price price) {}
        return Sql.of(
                        em,
                        """
                select x.product_id, t.name, x.amount, x.currency from dukon.product_price x
                join dukon.price_type t on t.tenant_id = :tenant and t.id = x.price_type_id
                where x.tenant_id = :tenant and x.product_id = any(cast(:ids as uuid[]))
                order by x.product_id, t.id""")
                .set("ids", products)
                .list(row ->
                        new One(row.id("product_id"), new Price(row.text("name"), row.money("amount", "currency"))))
                .stream()
                .collect(Collectors.groupingBy(One::product, Collectors.mapping(One::price, Collectors.toList())));
    }

    Optional<Whole> one(UUID id) {
        return Sql.of(
                        em,
                        "select " + COLUMNS
                                + ", null as group_name from dukon.product p where p.tenant_id = :tenant and p.id = :id")
                .set("id", id)
                .first(row -> new Whole(
                        card(row),
                        row.text("source"),
                        row.text("group_external_id"),
                        row.text("description"),
                        row.decimal("vat_rate"),
                        row.time("created_at"),
                        row.time("touched_at"),
                        row.time("archived_at")));
    }

    GroupTree groups() {
        return GroupTree.of(Sql.of(
                        em,
                        """
                select g.id, g.source, g.external_id, g.parent_external_id, g.name,
                  exists (select 1 from dukon.product p where p.tenant_id = :tenant and p.source = g.source
                    and p.group_external_id = g.external_id and p.archived_at is null) as used
                from dukon.product_group g where g.tenant_id = :tenant""")
                .list(row -> new Known(
                        row.id("id"),
                        row.text("source"),
                        row.text("external_id"),
                        row.text("parent_external_id"),
                        row.text("name"),
                        row.flag("used"))));
    }

    private static Found found(Row row) {
        return new Found(card(row), new After(row.integer("rank"), row.text("sort_name"), row.id("id")));
    }

    private static ProductCard card(Row row) {
        return new ProductCard(
                row.id("id"),
                row.text("external_id"),
                row.text("name"),
                row.text("article"),
                row.text("barcode"),
                row.text("unit"),
                row.text("group_name"),
                List.of(),
                row.time("archived_at") != null);
    }
}
