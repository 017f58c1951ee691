package io.dukon.exchange.dialogue;

import io.dukon.exchange.commerceml.ParsedPayment;
import io.dukon.payments.Method;
import io.dukon.payments.PaymentDraft;
import io.dukon.payments.Payments;
import io.dukon.records.RecordRow;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Payments. One whose invoice has not come yet is kept and waits for it. */
@ApplicationScoped
class PaymentTaking {

    @Inject
    Payments payments;

    @Inject
    KnownDocuments known;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    Outcome.Result take(ParsedPayment payment) {
        String external =
                KnownDocuments.names(payment.externalId(), payment.number()).getFirst();
        if (payment.removed()) {
            payments.remove(Taking.SOURCE, external);
            return Outcome.Result.CHANGED;
        }
        List<String> basis = KnownDocuments.names(payment.basis(), payment.basisNumber());
        UUID record = known.find(named(payment)).map(RecordRow::id).orElse(null);
        return switch (payments.take(new PaymentDraft(
                Taking.SOURCE,
                external,
                record,
                basis.isEmpty() ? null : basis.getFirst(),
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

    /** Some write the number where others write the id. */
    private static List<String> named(ParsedPayment payment) {
        return Stream.concat(
                        KnownDocuments.names(payment.basis(), payment.basisNumber()).stream(),
                        KnownDocuments.names("", payment.basis()).stream())
                .toList();
    }

    private LocalDate paidOn(ParsedPayment payment) {
        return payment.date() == null
                ? LocalDate.ofInstant(clock.instant(), tenants.current().timeZone())
                : LocalDate.parse(payment.date());
    }
}
