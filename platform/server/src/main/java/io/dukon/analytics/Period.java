package io.dukon.analytics;

import io.dukon.kernel.Problem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Whole days of the shop's calendar, the last one included. */
record Period(LocalDate from, LocalDate to) {

    /** Two years and a leap day; whoever wants more asks twice. */
    static final int LONGEST = 731;

    /** Longer ones are told by weeks. */
    private static final int BY_DAYS = 62;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Periods that people ask for by name; those that are not over yet end today. */
    enum Named {
        WEEK,
        MONTH,
        LAST_MONTH,
        DAYS_30;

        Period until(LocalDate today) {
            return switch (this) {
                case WEEK -> new Period(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today);
                case MONTH -> new Period(today.withDayOfMonth(1), today);
                case LAST_MONTH -> {
                    LocalDate first = today.withDayOfMonth(1).minusMonths(1);
                    yield new Period(first, first.with(TemporalAdjusters.lastDayOfMonth()));
                }
                case DAYS_30 -> new Period(today.minusDays(29), today);
            };
        }
    }

    /**
     * @param name week, month (as null), last_month or days_30; not asked for when there are days
     * @param from first day, as {@code 2026-11-01}; null = by name
     * @param to   last day; null = by name
     * @throws Problem 422 with the place of what is wrong
     */
    static Period of(String name, String from, String to, LocalDate today) {
        if (from == null && to == null) {
            return named(name).until(today);
        }
        Problem problem = Problem.invalid();
        LocalDate first = day(from, "/from", problem);
        LocalDate last = day(to, "/to", problem);
        problem.throwIfErrors();
        if (last.isBefore(first)) {
            throw problem.at("/to", "analytics", "ends_before");
        }
        Period period = new Period(first, last);
        if (period.days() > LONGEST) {
            throw problem.at("/to", "analytics", "too_long");
        }
        return period;
    }

    private static Named named(String name) {
        for (Named one : Named.values()) {
            if (one.name().equalsIgnoreCase(name == null ? "month" : name)) {
                return one;
            }
        }
        throw Problem.invalid().at("/period", "analytics", "unknown_period");
    }

    private static LocalDate day(String written, String pointer, Problem problem) {
        if (written == null) {
            problem.at(pointer, "analytics", "day_missing");
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
            problem.at(pointer, "analytics", "far_day", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        } catch (DateTimeParseException notADay) {
            problem.at(pointer, "analytics", "no_day");
        }
        return null;
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days right before it. */
    Period before() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    /** The first moment of the period. */
    Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    boolean byWeeks() {
        return days() > BY_DAYS;
    }

    /** Its days, or its weeks from Monday; the first and the last one may be cut off. */
    List<Period> steps() {
        List<Period> steps = new ArrayList<>();
        LocalDate first = from;
        while (!first.isAfter(to)) {
            LocalDate last = byWeeks() ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : first;
            steps.add(new Period(first, last.isAfter(to) ? to : last));
            first = last.plusDays(1);
        }
        return steps;
    }
}
