package io.dukon.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.kernel.Problem;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageKeyTest {

    private static final Instant SERVED = Instant.parse("2026-11-22T10:00:00Z");
    private final PageKey keys = new PageKey("secret");

    private String refusal(String form, String key, Duration age) {
        return assertThrows(Problem.class, () -> keys.check(form, key, SERVED.plus(age)))
                .code();
    }

    @Test
    void namesOneFillingIn() {
        String key = keys.issue("form", SERVED);
        String once = keys.check("form", key, SERVED.plusSeconds(10));
        assertEquals(once, keys.check("form", key, SERVED.plusSeconds(600)));
        assertNotEquals(once, keys.check("form", keys.issue("form", SERVED), SERVED.plusSeconds(10)));
    }

    @Test
    void refusesTooFastAndTooOld() {
        String key = keys.issue("form", SERVED);
        assertEquals("page_too_fast", refusal("form", key, Duration.ofMillis(1_900)));
        keys.check("form", key, SERVED.plusSeconds(2));
        keys.check("form", key, SERVED.plus(Duration.ofHours(24)));
        assertEquals("page_expired", refusal("form", key, Duration.ofHours(24).plusSeconds(1)));
    }

    @Test
    void refusesForgedAndBorrowedKeys() {
        String key = keys.issue("form", SERVED);
        Duration later = Duration.ofMinutes(1);
        assertEquals("page_expired", refusal("another form", key, later));
        assertEquals("page_expired", refusal("form", new PageKey("other secret").issue("form", SERVED), later));
        for (String forged : new String[] {null, "", "a", "!!!", key.substring(1), key + "A", flipped(key)}) {
            assertEquals("page_expired", refusal("form", forged, later));
        }
    }

    private static String flipped(String key) {
        char first = key.charAt(12);
        return key.substring(0, 12) + (first == 'A' ? 'B' : 'A') + key.substring(13);
    }
}
