package io.dukon.identity.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The arithmetic that the statement in the store does, told with the same words. */
class LimitTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Limit THREE = new Limit("x", 3, Duration.ofMinutes(10), "kernel", "x");

    private Instant settled = Instant.EPOCH;

    @Test
    void some_tries_at_once_then_one_after_each_interval() {
        assertTrue(take(NOW) && take(NOW) && take(NOW));
        assertFalse(take(NOW));
        assertEquals(Duration.ofMinutes(10), THREE.wait(settled, NOW));
        assertFalse(take(NOW.plus(Duration.ofMinutes(9))));
        assertEquals(Duration.ofMinutes(1), THREE.wait(settled, NOW.plus(Duration.ofMinutes(9))));
        assertTrue(take(NOW.plus(Duration.ofMinutes(10))));
        assertFalse(take(NOW.plus(Duration.ofMinutes(11))));
    }

    @Test
    void after_a_long_silence_all_tries_are_back_and_no_more() {
        take(NOW);
        Instant later = NOW.plus(Duration.ofDays(1));
        assertTrue(take(later) && take(later) && take(later));
        assertFalse(take(later));
    }

    private boolean take(Instant now) {
        if (settled.isAfter(THREE.latestSettled(now))) {
            return false;
        }
        settled = THREE.settledAfterOne(settled.isAfter(now) ? settled : now);
        return true;
    }
}
