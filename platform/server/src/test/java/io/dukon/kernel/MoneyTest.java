package io.dukon.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "8840, KGS, 884000, 8840.00",
        "8840.005, KGS, 884001, 8840.01",
        "12, JPY, 12, 12",
        "0.1, USD, 10, 0.10",
        "-5, RUB, -500, -5.00"
    })
    void amounts_are_whole_minor_units(String given, String currency, long minor, String written) {
        Money money = Money.parse(given, currency);
        assertEquals(minor, money.minor());
        assertEquals(written, money.amount());
    }

    @Test
    void json_keeps_the_amount_as_a_string_and_reads_it_back() {
        Money money = Money.parse("1234567.89", "KGS");
        assertEquals("{\"amount\":\"1234567.89\",\"currency\":\"KGS\"}", Json.text(money));
        assertEquals(money, Json.read(Json.text(money), Money.class));
        assertNull(Money.of(Json.tree("null")));
    }

    @Test
    void quantities_may_be_broken_and_sums_keep_their_currency() {
        assertEquals(
                "3.33",
                Money.parse("9.99", "KGS").times(new BigDecimal("0.333")).amount());
        assertThrows(
                IllegalArgumentException.class, () -> Money.parse("1", "KGS").plus(Money.parse("1", "USD")));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE, "KGS").plus(new Money(1, "KGS")));
    }
}
