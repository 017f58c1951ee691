package io.dukon.definitions.value;

import io.dukon.definitions.pack.Unreadable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as packs write it: {@code 60s 15m 24h} exact, {@code 14d 2w} by the calendar of the shop's zone,
 * {@code 4wh 1wd} by working time.
 */
public record Span(long amount, Unit unit) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(s|m|h|d|w|wh|wd)");

    /** What the amount counts. */
    public enum Unit {
        SECONDS("s"),
        MINUTES("m"),
        HOURS("h"),
        DAYS("d"),
        WEEKS("w"),
        WORKING_HOURS("wh"),
        WORKING_DAYS("wd");

        private final String suffix;

        Unit(String suffix) {
            this.suffix = suffix;
        }
    }

    /** @throws IllegalArgumentException when the text is not a length of time */
    public static Span parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Unreadable("no_span", text);
        }
        Unit unit = Arrays.stream(Unit.values())
                .filter(u -> u.suffix.equals(form.group(2)))
                .findFirst()
                .orElseThrow();
        return new Span(Long.parseLong(form.group(1)), unit);
    }

    public static boolean written(String text) {
        return FORM.matcher(text).matches();
    }

    /** The instant this long after the given one, by the clock and the calendar of the zone. */
    public Instant after(Instant start, ZoneId zone) {
        return shift(start, zone, amount);
    }

    /** The instant this long before the given one. */
    public Instant before(Instant start, ZoneId zone) {
        return shift(start, zone, -amount);
    }

    private Instant shift(Instant start, ZoneId zone, long by) {
        return switch (unit) {
            case SECONDS -> start.plus(Duration.ofSeconds(by));
            case MINUTES -> start.plus(Duration.ofMinutes(by));
            case HOURS -> start.plus(Duration.ofHours(by));
            case DAYS -> calendar(start, zone, by);
            case WEEKS -> calendar(start, zone, 7 * by);
            case WORKING_HOURS -> WorkingHours.shift(start, zone, Duration.ofHours(by));
            case WORKING_DAYS -> WorkingHours.shiftDays(start, zone, by);
        };
    }

    private static Instant calendar(Instant start, ZoneId zone, long days) {
        ZonedDateTime local = start.atZone(zone);
        return LocalClock.instant(local.toLocalDateTime().plusDays(days), zone);
    }

    @Override
    public String toString() {
        return amount + unit.suffix;
    }
}
