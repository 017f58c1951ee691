package io.dukon.payments;

import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL that changes payments. */
@ApplicationScoped
class PaymentStore {

    private static final String COLUMNS =
            """
            id, record_id, basis, amount, currency, paid_on, method, number, purpose, source, external_id, created_at, created_by
            """;

    @PersistenceContext
    EntityManager em;

    /** @return false when the other system's payment is already here */
    boolean insert(Payment payment) {
        return written(
                                """
                insert into dukon.payment (tenant_id, id, record_id, basis, amount, currency, paid_on, method, number, purpose,
                  source, external_id, created_at, created_by)
                values (:tenant, :id, :record, :basis, :amount, :currency, :paidOn, :method, :number, :purpose, :source,
                  :external, :at, :by)
                on conflict (tenant_id, source, external_id) where source is not null do nothing""",
                                payment)
                        .set("source", payment.source())
                        .set("external", payment.externalId())
                        .set("at", payment.createdAt())
                        .set("by", payment.createdBy())
                        .run()
                == 1;
    }

    /** Another record begins anew: it was not settled by this payment. */
    void update(Payment payment) {
        written(
                        """
                update dukon.payment set settled = settled and record_id is not distinct from cast(:record as uuid),
                  record_id = :record, basis = :basis, amount = :amount, currency = :currency, paid_on = :paidOn,
                  method = :method, number = :number, purpose = :purpose
                where tenant_id = :tenant and id = :id""",
                        payment)
                .run();
    }

    private Sql written(String statement, Payment payment) {
        return Sql.of(em, statement)
                .set("id", payment.id())
                .set("record", payment.record())
                .set("basis", payment.basis())
                .set("amount", payment.amount().minor())
                .set("currency", payment.amount().currency())
                .set("paidOn", payment.paidOn())
                .set("method", payment.method().word())
                .set("number", payment.number())
                .set("purpose", payment.purpose());
    }

    Optional<Payment> find(UUID id) {
        return Sql.of(em, "select " + COLUMNS + " from dukon.payment where tenant_id = :tenant and id = :id")
                .set("id", id)
                .first(PaymentStore::payment);
    }

    /** The record that another system's payment pays; empty inside when it waits, outside when it is not here. */
    Optional<Optional<UUID>> record(String source, String external) {
        return Sql.of(
                        em,
                        """
                select record_id from dukon.payment
                where tenant_id = :tenant and source = :source and external_id = :external""")
                .set("source", source)
                .set("external", external)
                .first(row -> Optional.ofNullable(row.id("record_id")));
    }

    /** Another system's payment, which nobody else changes until the transaction ends. */
    Optional<Payment> lock(String source, String external) {
        return Sql.of(
                        em,
                        "select " + COLUMNS
                                + """
                 from dukon.payment
                where tenant_id = :tenant and source = :source and external_id = :external for update""")
                .set("source", source)
                .set("external", external)
                .first(PaymentStore::payment);
    }

    void delete(UUID id) {
        Sql.of(em, "delete from dukon.payment where tenant_id = :tenant and id = :id")
                .set("id", id)
                .run();
    }

    /** Gives what waits for one of the bases to the record. */
    List<Payment> bind(UUID record, Collection<String> bases) {
        return Sql.of(
                        em,
                        """
                update dukon.payment set record_id = :record
                where tenant_id = :tenant and record_id is null and basis = any(cast(:bases as text[]))
                returning """
                                + " " + COLUMNS)
                .set("record", record)
                .set("bases", bases)
                .list(PaymentStore::payment);
    }

    private static Payment payment(Row row) {
        return new Payment(
                row.id("id"),
                row.id("record_id"),
                row.text("basis"),
                row.money("amount", "currency"),
                LocalDate.parse(row.text("paid_on")),
                Method.of(row.text("method")).orElseThrow(),
                row.text("number"),
                row.text("purpose"),
                row.text("source"),
                row.text("external_id"),
                row.time("created_at"),
                row.id("created_by"));
    }
}
