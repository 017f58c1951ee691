package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.exchange.commerceml.ParsedPayment;
import io.dukon.exchange.dialogue.KnownDocuments.Known;
import io.dukon.kernel.Money;
import io.dukon.payments.PaymentDraft;
import io.dukon.payments.Payments;
import io.dukon.payments.Taken;
import io.dukon.records.RecordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a payment waits for while its invoice has not come. */
class PaymentTakingTest {

    private final List<String> waited = new ArrayList<>();

    private PaymentTaking taking() {
        PaymentTaking taking = new PaymentTaking();
        taking.known = new KnownDocuments() {
            @Override
            Optional<RecordRow> find(Known known, List<Reference> references) {
                return Optional.empty();
            }
        };
        taking.payments = new Payments() {
            @Override
            public Taken take(PaymentDraft draft) {
                waited.add(String.valueOf(draft.basis()));
                return Taken.CREATED;
            }
        };
        return taking;
    }

    private void take(String basis, String number) {
        Money amount = new Money(100, "KGS");
        ParsedPayment payment = new ParsedPayment("p", "1", "2026-11-20", amount, true, basis, number, "", false, null);
        assertEquals(Outcome.Result.CREATED, taking().take(payment, new Known()));
    }

    @Test
    void it_waits_for_the_id_and_for_the_number_where_there_is_none() {
        take("a1f0c3de", "15");
        take("", "15");
        take("Счёт № 15 от 20.11.2026", "15");
        take("Счёт от 20.11.2026", "");
        take("", "");
        assertEquals(List.of("a1f0c3de", "number:15", "number:15", "Счёт от 20.11.2026", "null"), waited);
        assertTrue(Reference.awaited("a1f0c3de", "15").containsAll(waited.subList(0, 3)), "by these it is found");
    }
}
