package io.dukon.payments;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Problem;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Payments that another system tells (RS-602). Open to rooms that exchange data and have checked that they may; what
 * people note is the business of {@link NotedPayments}.
 */
@ApplicationScoped
@Transactional
public class Payments {

    @Inject
    PaymentStore store;

    @Inject
    Received received;

    @Inject
    Payable payable;

    @Inject
    Records records;

    @Inject
    Clock clock;

    /**
     * Takes a payment once: told again as it is it changes nothing, told otherwise it is corrected. Its record's history says
     * so, and robots hear {@code payment.received} and, once, {@code payment.settled}.
     *
     * @throws Problem 404 when the record that the draft names is not there, 422 when it has no amount
     */
    public Taken take(PaymentDraft draft) {
        Optional<Optional<UUID>> known = store.record(draft.source(), draft.externalId());
        RecordRow row = draft.record() != null
                ? records.lock(draft.record())
                : standing(known.flatMap(of -> of).orElse(null));
        if (draft.record() != null) {
            payable.require(row);
        }
        return known.isEmpty() && insert(draft, row) ? Taken.CREATED : correct(draft, row);
    }

    /** Locked, the record before its payments, so that nobody waits crosswise; null also for one deleted since. */
    private RecordRow standing(UUID record) {
        return record == null
                ? null
                : records.find(record).map(found -> records.lock(found.id())).orElse(null);
    }

    private boolean insert(PaymentDraft draft, RecordRow row) {
        Payment payment =
                Payment.of(Ids.next(), draft, clock.instant(), Callers.current().memberId());
        boolean made = store.insert(payment);
        if (made && row != null) {
            received.told(row, payment);
            received.changed(row);
        }
        return made;
    }

    private Taken correct(PaymentDraft draft, RecordRow locked) {
        Payment before = store.lock(draft.source(), draft.externalId()).orElseThrow();
        Payment after = before.as(draft);
        if (after.equals(before)) {
            return Taken.SAME;
        }
        store.update(after);
        RecordRow row = locked == null ? standing(after.record()) : locked;
        if (row == null) {
            return Taken.CHANGED;
        }
        if (Objects.equals(before.record(), after.record())) {
            received.corrected(row, before, after);
        } else {
            leave(before);
            received.told(row, after);
        }
        received.changed(row);
        return Taken.CHANGED;
    }

    private void leave(Payment before) {
        if (before.record() != null) {
            records.find(before.record()).ifPresent(left -> received.removed(left, before));
        }
    }

    /**
     * Gives a record that has come the payments that waited for it.
     *
     * @param bases what other systems call it
     * @return how many there were
     * @throws Problem 404 when the record is not there
     */
    public int match(UUID record, Collection<String> bases) {
        RecordRow row = records.lock(record);
        List<Payment> bound = bases.isEmpty() ? List.of() : store.bind(record, bases);
        if (!bound.isEmpty()) {
            bound.forEach(payment -> received.told(row, payment));
            received.changed(row);
        }
        return bound.size();
    }

    /** The other system has cancelled the payment; nothing when it is not here. */
    public void remove(String source, String externalId) {
        Optional<Optional<UUID>> known = store.record(source, externalId);
        if (known.isEmpty()) {
            return;
        }
        RecordRow row = standing(known.get().orElse(null));
        store.lock(source, externalId).ifPresent(payment -> {
            store.delete(payment.id());
            if (row != null) {
                received.removed(row, payment);
            }
        });
    }
}
