package io.dukon.payments;

import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of payments as people read them. */
@ApplicationScoped
class PaymentPageStore {

    private static final String SELECT =
            """
            select p.id, p.amount, p.currency, p.paid_on, p.method, p.number, p.purpose, p.source, p.created_at,
              m.name as member_name
            from dukon.payment p
            left join dukon.member m on m.tenant_id = :tenant and m.id = p.created_by
            """;

    /** The last one of a page that was read. */
    record After(LocalDate paidOn, UUID id) {}

    @PersistenceContext
    EntityManager em;

    /** The latest first. @param removes whether the reader may take back what was noted by hand */
    List<PaymentView> ofRecord(UUID record, After after, int limit, boolean removes) {
        return Sql.of(
                        em,
                        SELECT
                                + """
                where p.tenant_id = :tenant and p.record_id = :record
                  and (cast(:day as date) is null or (p.paid_on, p.id) < (cast(:day as date), cast(:id as uuid)))
                order by p.paid_on desc, p.id desc limit :limit""")
                .set("record", record)
                .set("day", after == null ? null : after.paidOn())
                .set("id", after == null ? null : after.id())
                .set("limit", limit)
                .list(row -> view(row, removes));
    }

    Optional<PaymentView> one(UUID id, boolean removes) {
        return Sql.of(em, SELECT + "where p.tenant_id = :tenant and p.id = :id")
                .set("id", id)
                .first(row -> view(row, removes));
    }

    private static PaymentView view(Row row, boolean removes) {
        return new PaymentView(
                row.id("id"),
                row.money("amount", "currency"),
                LocalDate.parse(row.text("paid_on")),
                row.text("method"),
                row.text("number"),
                row.text("purpose"),
                row.text("source"),
                row.text("member_name"),
                row.time("created_at"),
                removes && row.text("source") == null);
    }
}
