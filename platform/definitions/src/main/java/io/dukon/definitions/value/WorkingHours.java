package io.dukon.definitions.value;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Working time of a shop: Monday to Saturday, 09:00 to 18:00. Constants, because shops have no calendars of their own
 * yet.
 */
final class WorkingHours {
    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime CLOSES = LocalTime.of(18, 0);
    static final DayOfWeek FREE = DayOfWeek.SUNDAY;

    private WorkingHours() {}

    /** Outside working time the count starts at the next opening, or, backwards, at the last closing. */
    static Instant shift(Instant start, ZoneId zone, Duration by) {
        return by.isNegative() ? backwards(start, zone, by.negated()) : forwards(start, zone, by);
    }

    static Instant shiftDays(Instant start, ZoneId zone, long days) {
        LocalDateTime local = days < 0 ? closed(local(start, zone)) : open(local(start, zone));
        LocalDate date = local.toLocalDate();
        for (long left = Math.abs(days); left > 0; left--) {
            date = days < 0 ? workingBefore(date.minusDays(1)) : workingFrom(date.plusDays(1));
        }
        return LocalClock.instant(date.atTime(local.toLocalTime()), zone);
    }

    private static Instant forwards(Instant start, ZoneId zone, Duration by) {
        LocalDateTime at = open(local(start, zone));
        Duration left = by;
        Duration today = Duration.between(at.toLocalTime(), CLOSES);
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = workingFrom(at.toLocalDate().plusDays(1)).atTime(OPENS);
            today = Duration.between(OPENS, CLOSES);
        }
        return LocalClock.instant(at.plus(left), zone);
    }

    private static Instant backwards(Instant start, ZoneId zone, Duration by) {
        LocalDateTime at = closed(local(start, zone));
        Duration left = by;
        Duration today = Duration.between(OPENS, at.toLocalTime());
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = workingBefore(at.toLocalDate().minusDays(1)).atTime(CLOSES);
            today = Duration.between(OPENS, CLOSES);
        }
        return LocalClock.instant(at.minus(left), zone);
    }

    /** The moment itself in working time, else the next opening. */
    private static LocalDateTime open(LocalDateTime local) {
        LocalDate day = local.toLocalDate();
        if (!working(day) || !local.toLocalTime().isBefore(CLOSES)) {
            return workingFrom(day.plusDays(1)).atTime(OPENS);
        }
        return local.toLocalTime().isBefore(OPENS) ? day.atTime(OPENS) : local;
    }

    private static LocalDateTime closed(LocalDateTime local) {
        LocalDate day = local.toLocalDate();
        if (!working(day) || local.toLocalTime().isBefore(OPENS)) {
            return workingBefore(day.minusDays(1)).atTime(CLOSES);
        }
        return local.toLocalTime().isAfter(CLOSES) ? day.atTime(CLOSES) : local;
    }

    private static LocalDate workingFrom(LocalDate day) {
        return working(day) ? day : day.plusDays(1);
    }

    private static LocalDate workingBefore(LocalDate day) {
        return working(day) ? day : day.minusDays(1);
    }

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek() != FREE;
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime();
    }
}
