package io.dukon.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void a_cursor_gives_back_what_it_was_made_of() {
        assertEquals(
                List.of("2026-11-22T08:00:00Z", "id"), Cursor.decode(Cursor.encode("2026-11-22T08:00:00Z", "id"), 2));
        assertNull(Cursor.decode(null, 2));
    }

    @Test
    void a_forged_cursor_is_the_callers_mistake() {
        assertEquals(
                400, assertThrows(Problem.class, () -> Cursor.decode("%%%", 2)).status());
        assertEquals(
                400,
                assertThrows(Problem.class, () -> Cursor.decode(Cursor.encode("one"), 2))
                        .status());
    }

    @Test
    void retries_wait_longer_each_time_and_never_over_an_hour() {
        assertEquals(Duration.ofSeconds(1), JobRunner.backoff(1));
        assertEquals(Duration.ofSeconds(16), JobRunner.backoff(3));
        assertEquals(Duration.ofHours(1), JobRunner.backoff(50));
    }
}
