package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

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

        private static final Duration LOOK = Duration.ofNanos(1_000);

        private volatile Duration shift = Duration.ZERO;
        private final AtomicReference<Instant> stopped = new AtomicReference<>();

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
            Instant held = stopped.get() == null ? null : stopped.updateAndGet(at -> at == null ? null : at.plus(LOOK));
            return held == null ? Instant.now().plus(shift) : held;
        }

        /** From now on this clock goes so far ahead of the machine's. */
        void shift(Duration by) {
            stopped.set(null);
            shift = by;
        }

        /** From now on this clock stands, but for a microsecond at each look: what happens later is later. */
        void stop(Instant at) {
            stopped.set(at);
        }
    }
}
