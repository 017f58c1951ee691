package io.dukon.automation;

import io.dukon.definitions.automation.Automation.Once;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The period for which an automation may run once for a record, as its key. Days and years are the shop's. */
public final class OncePeriod {

    private OncePeriod() {}

    /** @return null when it may run every time */
    public static String of(Once once, Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return switch (once) {
            case ALWAYS -> null;
            case RECORD -> "ever";
            case RECORD_YEAR -> String.valueOf(day.getYear());
            case RECORD_DAY -> day.toString();
        };
    }
}
