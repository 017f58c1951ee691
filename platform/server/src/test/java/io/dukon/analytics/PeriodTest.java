package io.dukon.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Problem;
import io.dukon.kernel.Problem.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of a shop's calendar: how long they are, where they begin, and which of them are none. */
class PeriodTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "week, 2026-11-25, 2026-11-23, 2026-11-25",
        "week, 2026-11-23, 2026-11-23, 2026-11-23",
        "week, 2026-11-29, 2026-11-23, 2026-11-29",
        "week, 2027-01-02, 2026-12-28, 2027-01-02",
        "month, 2026-11-22, 2026-11-01, 2026-11-22",
        ", 2026-03-31, 2026-03-01, 2026-03-31",
        "last_month, 2026-03-31, 2026-02-01, 2026-02-28",
        "last_month, 2028-03-01, 2028-02-01, 2028-02-29",
        "last_month, 2027-01-31, 2026-12-01, 2026-12-31",
        "days_30, 2026-03-01, 2026-01-31, 2026-03-01",
        "DAYS_30, 2026-11-30, 2026-11-01, 2026-11-30"
    })
    void a_name_means_days_until_today(String name, LocalDate today, LocalDate from, LocalDate to) {
        assertEquals(new Period(from, to), Period.of(name, null, null, today));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-25, 2026-11-20, 2026-11-22",
        "2026-03-01, 2026-03-31, 2026-01-29, 2026-02-28",
        "2026-11-24, 2026-11-24, 2026-11-23, 2026-11-23"
    })
    void before_are_as_many_days(LocalDate from, LocalDate to, LocalDate beforeFrom, LocalDate beforeTo) {
        Period period = new Period(from, to);
        assertEquals(new Period(beforeFrom, beforeTo), period.before());
        assertEquals(period.days(), period.before().days());
    }

    @Test
    void a_day_begins_by_the_clock_of_the_shop() {
        Period day = new Period(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
        assertEquals(Instant.parse("2026-11-23T18:00:00Z"), day.start(BISHKEK));
        assertEquals(Instant.parse("2026-11-24T18:00:00Z"), day.end(BISHKEK));
    }

    @Test
    void a_day_on_which_clocks_change_is_as_long_as_it_is() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        assertEquals(Duration.ofHours(23), length(new Period(spring, spring)));
        assertEquals(Duration.ofHours(25), length(new Period(autumn, autumn)));
        assertEquals(1, new Period(spring, spring).days());
    }

    private static Duration length(Period period) {
        return Duration.between(period.start(BERLIN), period.end(BERLIN));
    }

    @Test
    void steps_are_days_and_for_long_periods_weeks_that_begin_on_monday() {
        Period short_ = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 3));
        assertFalse(short_.byWeeks());
        assertEquals(62, short_.steps().size());
        assertEquals(new Period(short_.to(), short_.to()), short_.steps().getLast());

        Period long_ = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 4));
        assertTrue(long_.byWeeks());
        List<Period> weeks = long_.steps();
        assertEquals(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 4)), weeks.getFirst());
        assertEquals(new Period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 11)), weeks.get(1));
        assertEquals(new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4)), weeks.getLast());
        assertEquals(long_.days(), weeks.stream().mapToLong(Period::days).sum());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-23, /to, ends_before",
        "2026-02-31, 2026-03-01, /from, no_day",
        "'', 2026-03-01, /from, no_day",
        "2026-03-01, tomorrow, /to, no_day",
        "0001-01-01, 2026-01-01, /from, far_day",
        "2026-01-01, 9999-12-31, /to, far_day",
        "+12026-01-01, 2026-01-01, /from, far_day",
        "2020-01-01, 2026-01-01, /to, too_long",
        "2024-01-01, 2026-01-01, /to, too_long",
        "2026-01-01, , /to, day_missing",
        ", 2026-01-01, /from, day_missing"
    })
    void what_is_no_period_is_refused_where_it_is_wrong(String from, String to, String pointer, String code) {
        Problem problem = assertThrows(Problem.class, () -> Period.of(null, from, to, LocalDate.of(2026, 11, 22)));
        assertEquals(422, problem.status());
        assertEquals(
                List.of(pointer),
                problem.errors().stream().map(FieldError::pointer).toList());
        assertEquals(code, problem.errors().getFirst().code());
    }

    @Test
    void two_years_are_not_too_long() {
        assertEquals(
                Period.LONGEST,
                Period.of(null, "2024-01-01", "2025-12-31", LocalDate.EPOCH).days());
    }

    @Test
    void a_name_that_is_none_is_refused() {
        Problem problem =
                assertThrows(Problem.class, () -> Period.of("century", null, null, LocalDate.of(2026, 11, 22)));
        assertEquals("/period", problem.errors().getFirst().pointer());
    }
}
