package io.dukon.identity.limits;

import java.time.Duration;
import java.time.Instant;

/**
 * A number of tries at once, and one more after each interval.
 *
 * @param name  tells this limit's keys from those of others
 * @param tries at once, when none was made for long
 * @param every after which one try comes back
 * @param room  whose texts say it when no try is left
 * @param code  of the problem; its detail gets the minutes to wait as {0}
 */
public record Limit(String name, int tries, Duration every, String room, String code) {

    /** When all tries are back, if the first one was made now. */
    Instant settledAfterOne(Instant now) {
        return now.plus(every);
    }

    /** A try is left while all of them would be back by then. */
    Instant latestSettled(Instant now) {
        return now.plus(every.multipliedBy(tries - 1L));
    }

    /** How long until the next try. */
    Duration wait(Instant settled, Instant now) {
        Duration wait = Duration.between(latestSettled(now), settled);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
