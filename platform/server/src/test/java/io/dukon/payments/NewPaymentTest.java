package io.dukon.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.configuration.ShopClock;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPaymentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ShopClock SHOP = new ShopClock() {
        @Override
        public Instant now() {
            return Instant.parse("2026-03-02T04:00:00Z");
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }
    };

    private static Payment read(NewPayment wanted) {
        return wanted.read(new UUID(1, 1), new UUID(1, 2), "KGS", SHOP, Caller.system(new UUID(1, 3)));
    }

    @Test
    void what_is_not_said_is_paid_today_without_cash() {
        Payment payment = read(new NewPayment(" 300,5 ", null, null, " ", null));
        assertEquals(new Money(30_050, "KGS"), payment.amount());
        assertEquals(TODAY, payment.paidOn());
        assertEquals(Method.CASHLESS, payment.method());
        assertNull(payment.number());
        assertEquals(
                -100,
                read(new NewPayment("-1", "2026-03-01", "cash", null, null))
                        .amount()
                        .minor());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, null, null, /amount required",
                "0, null, null, /amount amount",
                "many, null, null, /amount amount",
                "0.001, null, null, /amount amount",
                "1000000000000, null, null, /amount amount",
                "1E+999999999, null, null, /amount amount",
                "5, 2026-03-03, null, /paidOn future",
                "5, 2026-02-30, null, /paidOn date",
                "5, 1999-12-31, null, /paidOn date",
                "5, null, card, /method method",
            })
    void each_wrong_value_is_named(String amount, String paidOn, String method, String wrong) {
        Problem problem = assertThrows(Problem.class, () -> read(new NewPayment(amount, paidOn, method, null, null)));
        Problem.FieldError error = problem.errors().getFirst();
        assertEquals(wrong, error.pointer() + " " + error.code());
    }

    @Test
    void texts_have_an_end() {
        Problem problem = assertThrows(
                Problem.class, () -> read(new NewPayment("1", null, null, "1".repeat(61), "2".repeat(501))));
        assertEquals(2, problem.errors().size());
    }
}
