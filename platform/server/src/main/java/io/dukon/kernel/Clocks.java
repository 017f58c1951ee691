package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The only place that reads the machine's time; everybody else injects {@link Clock}. */
@ApplicationScoped
public class Clocks {

    @Produces
    @ApplicationScoped
    MovableClock clock() {
        return new MovableClock();
    }

    /** A clock that a test installation may move, so that every timer can be tried without waiting. */
    public static class MovableClock extends Clock {

        private volatile Duration shift = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(shift);
        }

        /** From now on this clock goes so far ahead of the machine's. */
        void shift(Duration by) {
            shift = by;
        }
    }
}
