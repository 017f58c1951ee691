package io.dukon.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void givesBackOneTryAfterEachInterval() {
        Buckets buckets = new Buckets(2, Duration.ofSeconds(10));
        assertTrue(buckets.take("a", NOW));
        assertTrue(buckets.take("a", NOW));
        assertFalse(buckets.take("a", NOW.plusSeconds(9)));
        assertTrue(buckets.take("a", NOW.plusSeconds(10)));
        assertFalse(buckets.take("a", NOW.plusSeconds(11)));
        assertTrue(buckets.take("b", NOW.plusSeconds(11)));
    }

    @Test
    void aHouseholdIsOneAddress() {
        assertEquals(PublicForms.network("2001:db8:1:2::1"), PublicForms.network("2001:db8:1:2:aaaa::9"));
        assertEquals("192.0.2.1", PublicForms.network("192.0.2.1"));
    }
}
