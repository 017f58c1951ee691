package io.dukon.payments;

import io.dukon.access.Access;
import io.dukon.access.Verb;
import io.dukon.configuration.ShopClock;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Cursor;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Once;
import io.dukon.kernel.Page;
import io.dukon.kernel.Position;
import io.dukon.kernel.Problem;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Payments as people read them, and note them by hand: who sees a record and its amount reads its payments, who may edit
 * that notes one and takes back what was noted.
 */
@ApplicationScoped
@Transactional
public class NotedPayments {

    static final String AMOUNT = "amount";
    private static final int PAGE = 50;

    @Inject
    PaymentStore store;

    @Inject
    PaymentPageStore pages;

    @Inject
    Received received;

    @Inject
    Payable payable;

    @Inject
    Records records;

    @Inject
    Access access;

    @Inject
    Tenants tenants;

    @Inject
    ShopClock shop;

    /**
     * The latest first.
     *
     * @throws Problem 404 when the record is not there or not visible, 403 when the caller does not see its amount
     */
    public Page<PaymentView> page(UUID record, String cursor) {
        RecordRow row = records.get(record);
        requireSight(row);
        PaymentPageStore.After after = Position.of(cursor, 2)
                .map(at -> new PaymentPageStore.After(day(at.number(0)), at.id(1)))
                .orElse(null);
        boolean removes = edits(row);
        return Page.of(
                pages.ofRecord(record, after, PAGE + 1, removes),
                PAGE,
                one -> Cursor.encode(one.paidOn().toEpochDay(), one.id()));
    }

    private static LocalDate day(long epochDay) {
        if (Math.abs(epochDay) > 1_000_000) {
            throw Problem.of(400, "kernel", "bad_cursor");
        }
        return LocalDate.ofEpochDay(epochDay);
    }

    /**
     * Notes that money came, or was given back; the history says so and robots hear it.
     *
     * @return its id; a repeated request gets the same
     * @throws Problem 422 with a pointer to each wrong value, and for a record that has no amount; 403, 404
     */
    @Once
    public UUID note(UUID record, NewPayment wanted) {
        RecordRow row = records.lock(record);
        requireEdit(row);
        payable.require(row);
        String currency = row.amount() == null
                ? tenants.current().currency()
                : row.amount().currency();
        Payment payment = wanted.read(Ids.next(), record, currency, shop, Callers.current());
        store.insert(payment);
        received.told(row, payment);
        received.changed(row);
        return payment.id();
    }

    /** One payment of a record that the caller sees. */
    public PaymentView get(UUID id) {
        RecordRow row = records.get(found(id).record());
        requireSight(row);
        return pages.one(id, edits(row)).orElseThrow(NotedPayments::notFound);
    }

    /** @throws Problem 409 {@code not_by_hand} for what another system told: that is where it is cancelled; 403, 404 */
    public void delete(UUID id) {
        RecordRow row = records.lock(found(id).record());
        requireEdit(row);
        Payment payment = found(id);
        if (!payment.byHand()) {
            throw Problem.of(409, "payments", "not_by_hand");
        }
        store.delete(id);
        received.removed(row, payment);
    }

    private Payment found(UUID id) {
        return store.find(id).filter(payment -> payment.record() != null).orElseThrow(NotedPayments::notFound);
    }

    private void requireEdit(RecordRow row) {
        access.require(row.type(), Verb.EDIT, row.responsibleId());
        requireSight(row);
        if (!edits(row)) {
            throw Problem.of(403, "access", "forbidden");
        }
    }

    private void requireSight(RecordRow row) {
        if (!seesAmount(row)) {
            throw Problem.of(403, "access", "forbidden");
        }
    }

    boolean seesAmount(RecordRow row) {
        return access.sight(row.type()).sees(AMOUNT, row.responsibleId());
    }

    boolean edits(RecordRow row) {
        return access.allows(row.type(), Verb.EDIT, row.responsibleId())
                && access.editable(row.type(), row.responsibleId())
                        .map(fields -> fields.contains(AMOUNT))
                        .orElse(true);
    }

    private static Problem notFound() {
        return Problem.of(404, "kernel", "not_found");
    }
}
