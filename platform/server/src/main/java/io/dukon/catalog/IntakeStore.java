package io.dukon.catalog;

import io.dukon.kernel.Ids;
import io.dukon.kernel.Money;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** SQL of what a source says. Each thing is read by its external id, then written by one statement. */
@ApplicationScoped
class IntakeStore {

    private static final String WRITE_PRODUCT =
            """
            with p as (
              insert into dukon.product as p (tenant_id, id, source, external_id, name, sort_name, article, barcode, description,
                unit, vat_rate, group_external_id, archived_at, created_at, changed_at, touched_at)
              values (:tenant, :id, :source, :external, :name, :sortName, :article, :barcode, :description, :unit, :vatRate, :group,
                case when :archived then cast(:now as timestamptz) end, :now, :now, :now)
              on conflict (tenant_id, source, external_id) do update set name = excluded.name, sort_name = excluded.sort_name,
                article = excluded.article, barcode = excluded.barcode, description = excluded.description,
                unit = excluded.unit, vat_rate = excluded.vat_rate, group_external_id = excluded.group_external_id,
                archived_at = case when :archived then coalesce(p.archived_at, :now) end,
                changed_at = :now, touched_at = :now, version = p.version + 1
              returning id),
            gone as (
              delete from dukon.product_index i using p
              where i.tenant_id = :tenant and i.product_id = p.id and i.token <> all(cast(:tokens as text[]))),
            variants as (
              update dukon.product v set archived_at = :now, changed_at = :now, version = v.version + 1
              where :archived and v.tenant_id = :tenant and v.source = :source and v.archived_at is null
                and v.external_id > :variants and starts_with(v.external_id, :variants))
            insert into dukon.product_index (tenant_id, token, product_id)
            select :tenant, t.token, p.id from p cross join unnest(cast(:tokens as text[])) as t(token)
            on conflict do nothing""";

    @PersistenceContext
    EntityManager em;

    /** A group or a price type as it stands: its name, and its parent or currency. */
    record Named(String name, String other) {}

    /** What stands of the products, by external id. */
    Map<String, Facts> products(String source, List<String> externalIds) {
        record One(String id, Facts facts) {}
        return Sql.of(
                        em,
                        "select external_id, " + Facts.COLUMNS
                                + """
                 from dukon.product
                where tenant_id = :tenant and source = :source and external_id = any(cast(:ids as text[]))""")
                .set("source", source)
                .set("ids", externalIds)
                .list(row -> new One(row.text("external_id"), Facts.of(row)))
                .stream()
                .collect(Collectors.toMap(One::id, One::facts));
    }

    void touchProducts(String source, List<String> externalIds, Instant now) {
        if (externalIds.isEmpty()) {
            return;
        }
        Sql.of(
                        em,
                        """
                update dukon.product set touched_at = :now
                where tenant_id = :tenant and source = :source and external_id = any(cast(:ids as text[]))""")
                .set("source", source)
                .set("ids", externalIds)
                .set("now", now)
                .run();
    }

    /** Makes or changes a product, and what it is found by. Its variants are put away with it, and come back one by one. */
    void writeProduct(String source, String externalId, Facts facts, Instant now) {
        Sql.of(em, WRITE_PRODUCT)
                .set("id", Ids.next())
                .set("source", source)
                .set("external", externalId)
                .set("name", facts.name())
                .set("sortName", facts.sortName())
                .set("article", facts.article())
                .set("barcode", facts.barcode())
                .set("description", facts.description())
                .set("unit", facts.unit())
                .set("vatRate", facts.vatRate())
                .set("group", facts.group())
                .set("archived", facts.archived())
                .set("variants", Facts.variants(externalId))
                .set("tokens", facts.tokens())
                .set("now", now)
                .run();
    }

    Optional<Named> group(String source, String externalId) {
        return Sql.of(
                        em,
                        """
                select name, parent_external_id as other from dukon.product_group
                where tenant_id = :tenant and source = :source and external_id = :external""")
                .set("source", source)
                .set("external", externalId)
                .first(IntakeStore::named);
    }

    /** A change is only noted as one when {@code changed} says so. */
    void writeGroup(String source, String externalId, Named group, boolean changed, Instant now) {
        Sql.of(
                        em,
                        """
                insert into dukon.product_group as g (tenant_id, id, source, external_id, name, parent_external_id, created_at,
                  changed_at, touched_at)
                values (:tenant, :id, :source, :external, :name, :parent, :now, :now, :now)
                on conflict (tenant_id, source, external_id) do update set name = excluded.name,
                  parent_external_id = excluded.parent_external_id, touched_at = :now,
                  changed_at = case when :changed then :now else g.changed_at end""")
                .set("id", Ids.next())
                .set("source", source)
                .set("external", externalId)
                .set("name", group.name())
                .set("parent", group.other())
                .set("changed", changed)
                .set("now", now)
                .run();
    }

    Optional<Named> priceType(String source, String externalId) {
        return Sql.of(
                        em,
                        """
                select name, currency as other from dukon.price_type
                where tenant_id = :tenant and source = :source and external_id = :external""")
                .set("source", source)
                .set("external", externalId)
                .first(IntakeStore::named);
    }

    /** As {@link #writeGroup}. */
    void writePriceType(String source, String externalId, Named type, boolean changed, Instant now) {
        Sql.of(
                        em,
                        """
                insert into dukon.price_type as t (tenant_id, id, source, external_id, name, currency, created_at, changed_at,
                  touched_at)
                values (:tenant, :id, :source, :external, :name, :currency, :now, :now, :now)
                on conflict (tenant_id, source, external_id) do update set name = excluded.name, currency = excluded.currency,
                  touched_at = :now, changed_at = case when :changed then :now else t.changed_at end""")
                .set("id", Ids.next())
                .set("source", source)
                .set("external", externalId)
                .set("name", type.name())
                .set("currency", type.other())
                .set("changed", changed)
                .set("now", now)
                .run();
    }

    private static Named named(Row row) {
        return new Named(row.text("name"), row.text("other"));
    }

    Taken writePrice(String source, CatalogPrice price, Instant now) {
        Money money = price.price();
        return Sql.of(
                        em,
                        """
                with of as (
                  select p.id as product_id, t.id as type_id from dukon.product p
                  join dukon.price_type t on t.tenant_id = :tenant and t.source = :source and t.external_id = :type
                  where p.tenant_id = :tenant and p.source = :source and p.external_id = :product),
                was as (
                  select 1 from dukon.product_price x join of on x.product_id = of.product_id and x.price_type_id = of.type_id
                  where x.tenant_id = :tenant),
                written as (
                  insert into dukon.product_price as x (tenant_id, product_id, price_type_id, amount, currency, changed_at)
                  select :tenant, product_id, type_id, :amount, :currency, :now from of
                  on conflict (tenant_id, product_id, price_type_id) do update
                    set amount = excluded.amount, currency = excluded.currency, changed_at = excluded.changed_at
                    where x.amount <> excluded.amount or x.currency <> excluded.currency
                  returning 1)
                select case when not exists (select from of) then 'UNKNOWN' when not exists (select from was) then 'CREATED'
                  when exists (select from written) then 'CHANGED' else 'SAME' end as taken""")
                .set("source", source)
                .set("product", price.productExternalId())
                .set("type", price.priceTypeExternalId())
                .set("amount", money.minor())
                .set("currency", money.currency())
                .set("now", now)
                .first(row -> Taken.valueOf(row.text("taken")))
                .orElseThrow();
    }

    int retire(String source, Instant untouchedSince, Instant now) {
        return Sql.of(
                        em,
                        """
                update dukon.product set archived_at = :now, changed_at = :now, version = version + 1
                where tenant_id = :tenant and source = :source and archived_at is null and touched_at < :since""")
                .set("source", source)
                .set("since", untouchedSince)
                .set("now", now)
                .run();
    }
}
