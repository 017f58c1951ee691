package io.dukon.exchange.dialogue;

import io.dukon.exchange.commerceml.ParsedPayment;
import io.dukon.exchange.dialogue.KnownDocuments.Known;
import io.dukon.payments.Method;
import io.dukon.payments.PaymentDraft;
import io.dukon.payments.Payments;
import io.dukon.records.RecordRow;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Payments. One whose invoice has not come yet is kept and waits for it. */
@ApplicationScoped
@Transactional
class PaymentTaking {

    @Inject
    Payments payments;

    @Inject
    KnownDocuments known;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    Outcome.Result take(ParsedPayment payment, Known here) {
        String external = Reference.name(payment.externalId(), payment.number());
        if (payment.removed()) {
            payments.remove(Taking.SOURCE, external);
            return Outcome.Result.CHANGED;
        }
        UUID record = known.find(here, Reference.basis(payment.basis(), payment.basisNumber()))
                .map(RecordRow::id)
                .orElse(null);
        return switch (payments.take(new PaymentDraft(
                Taking.SOURCE,
                external,
                record,
                awaited(payment),
                payment.amount(),
                paidOn(payment),
                payment.cash() ? Method.CASH : Method.CASHLESS,
                payment.number(),
                payment.purpose()))) {
            case CREATED -> Outcome.Result.CREATED;
            case CHANGED -> Outcome.Result.CHANGED;
            case SAME -> Outcome.Result.SAME;
        };
    }

    /** Of a sentence that stands for the id, the number in it is all that can be waited for. */
    private static String awaited(ParsedPayment payment) {
        if (payment.basis().isEmpty() && payment.basisNumber().isEmpty()) {
            return null;
        }
        boolean sentence =
                payment.basis().contains(" ") && !payment.basisNumber().isEmpty();
        return Reference.name(sentence ? "" : payment.basis(), payment.basisNumber());
    }

    private LocalDate paidOn(ParsedPayment payment) {
        return payment.date() == null
                ? LocalDate.ofInstant(clock.instant(), tenants.current().timeZone())
                : LocalDate.parse(payment.date());
    }
}
