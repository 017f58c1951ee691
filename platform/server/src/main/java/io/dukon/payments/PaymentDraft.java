package io.dukon.payments;

import io.dukon.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment as another system tells it.
 *
 * @param source     the system
 * @param externalId its id there: told again, it is the same payment
 * @param record     what it pays; null while that is not known, then {@code basis} is waited for
 * @param basis      what the other system says it pays, by its own id or number; null for nothing
 * @param amount     less than nothing for money given back
 * @param paidOn     a day of the shop
 * @param number     of the document; null for none
 * @param purpose    in the payer's words; null for none
 */
public record PaymentDraft(
        String source,
        String externalId,
        UUID record,
        String basis,
        Money amount,
        LocalDate paidOn,
        Method method,
        String number,
        String purpose) {

    private static final int LONGEST = 1_000;

    public PaymentDraft {
        if (source == null || externalId == null || amount == null || paidOn == null || method == null) {
            throw new IllegalArgumentException(
                    "A payment that is told has a source, an id, an amount, a day and a method");
        }
        number = cut(number);
        purpose = cut(purpose);
    }

    private static String cut(String text) {
        String said = text == null || text.isBlank() ? null : text.strip();
        return said == null || said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }
}
