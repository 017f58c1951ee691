package io.dukon.payments;

import io.dukon.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment as it is kept.
 *
 * @param record     null while it waits
 * @param source     null when a person noted it; then {@code externalId} is null too
 * @param createdBy  the member; null for machines
 */
record Payment(
        UUID id,
        UUID record,
        String basis,
        Money amount,
        LocalDate paidOn,
        Method method,
        String number,
        String purpose,
        String source,
        String externalId,
        Instant createdAt,
        UUID createdBy) {

    static Payment of(UUID id, PaymentDraft draft, Instant at, UUID by) {
        return new Payment(
                id,
                draft.record(),
                draft.basis(),
                draft.amount(),
                draft.paidOn(),
                draft.method(),
                draft.number(),
                draft.purpose(),
                draft.source(),
                draft.externalId(),
                at,
                by);
    }

    /** The same payment as it is told now; a record that was once found stays found. */
    Payment as(PaymentDraft draft) {
        Payment told = of(id, draft, createdAt, createdBy);
        return draft.record() == null ? told.of(record) : told;
    }

    Payment of(UUID of) {
        return new Payment(
                id, of, basis, amount, paidOn, method, number, purpose, source, externalId, createdAt, createdBy);
    }

    /** Money that came; the rest was given back. */
    boolean came() {
        return amount.minor() > 0;
    }

    boolean byHand() {
        return source == null;
    }
}
