package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dukon.definitions.automation.Automation.Once;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OncePeriodTest {

    /** Already the new year in Bishkek, still the old one in London. */
    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T19:30:00Z");

    @Test
    void days_and_years_are_those_of_the_shop() {
        assertEquals("2027", OncePeriod.of(Once.RECORD_YEAR, NEW_YEAR, ZoneId.of("Asia/Bishkek")));
        assertEquals("2027-01-01", OncePeriod.of(Once.RECORD_DAY, NEW_YEAR, ZoneId.of("Asia/Bishkek")));
        assertEquals("2026", OncePeriod.of(Once.RECORD_YEAR, NEW_YEAR, ZoneId.of("Europe/London")));
    }

    @Test
    void once_for_a_record_is_for_ever_and_always_has_no_period() {
        assertEquals("ever", OncePeriod.of(Once.RECORD, NEW_YEAR, ZoneId.of("UTC")));
        assertNull(OncePeriod.of(Once.ALWAYS, NEW_YEAR, ZoneId.of("UTC")));
    }
}
