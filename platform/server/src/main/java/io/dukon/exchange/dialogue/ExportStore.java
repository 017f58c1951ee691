package io.dukon.exchange.dialogue;

import io.dukon.kernel.Money;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** SQL of what is told to the accounting system. */
@ApplicationScoped
class ExportStore {

    @PersistenceContext
    EntityManager em;

    /**
     * A deal or invoice to be told.
     *
     * @param external the web shop's id of it; null for one that was made here
     */
    record Told(
            UUID id,
            String type,
            long number,
            String title,
            String stage,
            String closed,
            Money amount,
            UUID contact,
            UUID company,
            String comments,
            String external,
            Instant createdAt,
            Instant changedAt) {}

    /** One position. */
    record ToldLine(UUID record, String name, java.math.BigDecimal quantity, Money price, String externalId) {}

    /**
     * The longest unchanged first, so that what does not fit comes next time.
     *
     * @param until later changes may not be all to be seen yet
     * @param most  and those that changed at the same moment as the last
     */
    List<Told> changed(Collection<String> types, Instant since, Instant until, int most) {
        return Sql.of(
                        em,
                        """
                select r.id, r.type, r.number, r.title, r.stage, r.closed, r.amount, r.currency, r.contact_id, r.company_id,
                  r.fields ->> 'comments' as comments, r.created_at, r.changed_at,
                  (select min(x.external_id) from dukon.external_reference x
                   where x.tenant_id = :tenant and x.record_id = r.id and x.source = 'commerceml'
                     and x.external_id not like 'n%:%') as external
                from dukon.record r
                where r.tenant_id = :tenant and r.type = any(:types) and r.deleted_at is null and not r.sample
                  and r.changed_at > :since and r.changed_at <= :until
                  and r.amount is not null
                  and not exists (
                    select 1 from dukon.external_reference x
                    where x.tenant_id = :tenant and x.record_id = r.id and x.source = 'onec')
                order by r.changed_at fetch first """
                                + " " + most + " rows with ties")
                .set("types", List.copyOf(types))
                .set("since", since)
                .set("until", until)
                .list(ExportStore::told);
    }

    List<ToldLine> lines(Collection<UUID> records) {
        return Sql.of(
                        em,
                        """
                select record_id, name, quantity, price, currency, external_id from dukon.record_line
                where tenant_id = :tenant and record_id = any(cast(:records as uuid[])) order by record_id, position""")
                .set("records", List.copyOf(records))
                .list(row -> new ToldLine(
                        row.id("record_id"),
                        row.text("name"),
                        row.decimal("quantity"),
                        row.money("price", "currency"),
                        row.text("external_id")));
    }

    private static Told told(Row row) {
        return new Told(
                row.id("id"),
                row.text("type"),
                row.number("number"),
                row.text("title"),
                row.text("stage"),
                row.text("closed"),
                row.money("amount", "currency"),
                row.id("contact_id"),
                row.id("company_id"),
                row.text("comments"),
                row.text("external"),
                row.time("created_at"),
                row.time("changed_at"));
    }
}
