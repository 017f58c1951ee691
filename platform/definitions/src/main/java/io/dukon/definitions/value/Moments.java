package io.dukon.definitions.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;

/** Computes moments: from, plus, minus, day, at, in this order, by the clock of the zone. */
public final class Moments {
    private Moments() {}

    /** @param text reads a part; null = empty, and then the moment is empty too */
    public static Instant instant(Moment moment, Instant now, ZoneId zone, Function<Value, String> text) {
        Instant at = now;
        if (moment.from() != null) {
            String from = text.apply(moment.from());
            if (from == null) {
                return null;
            }
            at = read(from, zone);
        }
        if (moment.plus() != null) {
            at = Span.parse(text.apply(moment.plus())).after(at, zone);
        }
        if (moment.minus() != null) {
            at = Span.parse(text.apply(moment.minus())).before(at, zone);
        }
        return onTheClock(moment, at, zone, text);
    }

    private static Instant onTheClock(Moment moment, Instant start, ZoneId zone, Function<Value, String> text) {
        if (moment.day() == null && moment.at() == null) {
            return start;
        }
        LocalDateTime local = start.atZone(zone).toLocalDateTime();
        if (moment.day() != null) {
            local = local.plusDays(Long.parseLong(text.apply(moment.day())) - 1);
        }
        if (moment.at() != null) {
            local = local.toLocalDate().atTime(TimeOfDay.parse(text.apply(moment.at())));
        }
        return LocalClock.instant(local, zone);
    }

    /** Whether it is a date, or a time of a day that is written out. */
    public static boolean written(String text) {
        try {
            read(text, ZoneOffset.UTC);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** A date is its first moment. A time without an offset is what the shop's clock says. */
    public static Instant read(String text, ZoneId zone) {
        if (text.length() == 10) {
            return LocalClock.instant(LocalDate.parse(text).atStartOfDay(), zone);
        }
        boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > 10;
        return offset ? Instant.parse(text) : LocalClock.instant(LocalDateTime.parse(text), zone);
    }
}
