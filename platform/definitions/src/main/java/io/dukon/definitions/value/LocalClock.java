package io.dukon.definitions.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** Turns what a clock on the wall says into an instant. */
public final class LocalClock {
    private LocalClock() {}

    /**
     * In the hour that summer time skips: the first moment after it. In the hour that it repeats: the first of the
     * two.
     */
    public static Instant instant(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition != null && transition.isGap()) {
            return transition.getInstant();
        }
        return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
