package io.dukon.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums are told for each currency by itself. */
class TallyTest {

    @Test
    void currencies_are_never_added_to_each_other() {
        Tally tally = new Tally();
        tally.add("USD", 1, 5_000);
        tally.add("KGS", 2, 30_001);
        tally.add("EUR", 1, 700);
        assertEquals(4, tally.count());
        assertEquals(
                List.of(new Money(30_001, "KGS"), new Money(700, "EUR"), new Money(5_000, "USD")), tally.sums("KGS"));
        assertEquals(
                List.of(new Money(15_001, "KGS"), new Money(700, "EUR"), new Money(5_000, "USD")),
                tally.averages("KGS"),
                "half a minor unit counts as one");
    }

    @Test
    void nothing_is_a_sum_and_has_no_average() {
        assertEquals(List.of(new Money(0, "KGS")), new Tally().sums("KGS"));
        assertEquals(List.of(), new Tally().averages("KGS"));
    }
}
