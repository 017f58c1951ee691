package io.dukon.definitions.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 2nd of March 2026 is a Monday. */
class SpanTest {
    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "60s, 2026-03-02T10:00, 2026-03-02T10:01",
        "15m, 2026-03-02T10:00, 2026-03-02T10:15",
        "24h, 2026-03-02T10:00, 2026-03-03T10:00",
        "3d,  2026-03-02T10:00, 2026-03-05T10:00",
        "2w,  2026-03-02T10:00, 2026-03-16T10:00",
        "1wd, 2026-03-02T10:00, 2026-03-03T10:00",
        "1wd, 2026-03-07T17:00, 2026-03-09T17:00",
        "1wd, 2026-03-08T12:00, 2026-03-10T09:00",
        "1wd, 2026-03-07T20:00, 2026-03-10T09:00",
        "1wd, 2026-03-02T07:00, 2026-03-03T09:00",
        "6wd, 2026-03-02T10:00, 2026-03-09T10:00",
        "2wh, 2026-03-02T10:00, 2026-03-02T12:00",
        "2wh, 2026-03-02T17:00, 2026-03-03T10:00",
        "1wh, 2026-03-07T17:30, 2026-03-09T09:30",
        "9wh, 2026-03-02T09:00, 2026-03-02T18:00",
        "10wh, 2026-03-08T10:00, 2026-03-10T10:00",
    })
    void addsTimeAsShopsCountIt(String span, LocalDateTime start, LocalDateTime end) {
        assertEquals(at(end), Span.parse(span).after(at(start), BISHKEK));
    }

    @ParameterizedTest
    @CsvSource({
        "1d,  2026-03-02T10:00, 2026-03-01T10:00",
        "1wd, 2026-03-09T10:00, 2026-03-07T10:00",
        "1wd, 2026-03-08T10:00, 2026-03-06T18:00",
        "2wh, 2026-03-09T10:00, 2026-03-07T17:00",
    })
    void goesBackToo(String span, LocalDateTime start, LocalDateTime end) {
        assertEquals(at(end), Span.parse(span).before(at(start), BISHKEK));
    }

    @Test
    void aDayIsACalendarDayAndTwentyFourHoursAreNot() {
        Instant before = LocalClock.instant(LocalDateTime.parse("2026-03-28T12:00"), BERLIN);
        assertEquals(
                LocalClock.instant(LocalDateTime.parse("2026-03-29T12:00"), BERLIN),
                Span.parse("1d").after(before, BERLIN));
        assertEquals(
                LocalClock.instant(LocalDateTime.parse("2026-03-29T13:00"), BERLIN),
                Span.parse("24h").after(before, BERLIN));
    }

    @Test
    void aSkippedHourIsTheFirstMomentAfterItAndARepeatedOneIsTheFirst() {
        assertEquals(
                Instant.parse("2026-03-29T01:00:00Z"),
                LocalClock.instant(LocalDateTime.parse("2026-03-29T02:30"), BERLIN));
        assertEquals(
                Instant.parse("2026-10-25T00:30:00Z"),
                LocalClock.instant(LocalDateTime.parse("2026-10-25T02:30"), BERLIN));
    }

    @ParameterizedTest
    @CsvSource({"5", "1 d", "d", "-1d", "1y", "1.5h", "9999999s"})
    void refusesWhatIsNoLength(String text) {
        assertThrows(IllegalArgumentException.class, () -> Span.parse(text));
    }

    private static Instant at(LocalDateTime local) {
        return LocalClock.instant(local, BISHKEK);
    }
}
