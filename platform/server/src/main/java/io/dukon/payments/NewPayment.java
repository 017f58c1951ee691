package io.dukon.payments;

import io.dukon.configuration.ShopClock;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A payment as a person notes it.
 *
 * @param amount in the currency of the record, a decimal string; less than nothing for money given back
 * @param paidOn a day; absent = today
 * @param method cash, cashless or other; absent = cashless
 */
public record NewPayment(
        String amount,
        @Schema(format = "date") @Nullable String paidOn,
        @Schema(enumeration = {"cash", "cashless", "other"}) @Nullable String method,
        @Nullable String number,
        @Nullable String purpose) {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** @throws Problem 422 with a pointer to each wrong value */
    Payment read(UUID id, UUID record, String currency, ShopClock shop, Caller by) {
        Problem problem = Problem.invalid();
        Money money = money(currency, problem);
        LocalDate day = day(shop.today(), problem);
        Method how = Method.of(method == null ? Method.CASHLESS.word() : method).orElse(null);
        if (how == null) {
            problem.at("/method", "payments", "method");
        }
        String no = text(number, 60, "/number", problem);
        String why = text(purpose, 500, "/purpose", problem);
        problem.throwIfErrors();
        return new Payment(id, record, null, money, day, how, no, why, null, null, shop.now(), by.memberId());
    }

    private Money money(String currency, Problem problem) {
        if (amount == null || amount.isBlank()) {
            problem.at("/amount", "payments", "required");
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(amount.strip().replace(',', '.'));
            int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
            if (number.signum() != 0
                    && number.abs().compareTo(LARGEST) <= 0
                    && number.stripTrailingZeros().scale() <= digits) {
                return Money.parse(number.toPlainString(), currency);
            }
        } catch (NumberFormatException notNumber) {
            // Said below, as for numbers that are no payment.
        }
        problem.at("/amount", "payments", "amount", amount);
        return null;
    }

    private LocalDate day(LocalDate today, Problem problem) {
        try {
            LocalDate day = paidOn == null || paidOn.isBlank() ? today : LocalDate.parse(paidOn.strip());
            if (day.isAfter(today)) {
                problem.at("/paidOn", "payments", "future");
            } else if (day.isBefore(FIRST)) {
                problem.at("/paidOn", "payments", "date", paidOn);
            }
            return day;
        } catch (DateTimeException e) {
            problem.at("/paidOn", "payments", "date", paidOn);
            return null;
        }
    }

    private static String text(String said, int longest, String pointer, Problem problem) {
        String text = said == null || said.isBlank() ? null : said.strip();
        if (text != null && text.length() > longest) {
            problem.at(pointer, "payments", "too_long", longest);
        }
        return text;
    }
}
