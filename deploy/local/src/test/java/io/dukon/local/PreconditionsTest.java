package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PreconditionsTest {
    @Test
    void twoGigabytesAreEnough() {
        assertDoesNotThrow(() -> Preconditions.requireRoom(2L << 30));
    }

    @Test
    void lessIsSaidInMegabytesWithAWayOut() {
        var error = assertThrows(PlainError.class, () -> Preconditions.requireRoom((2L << 30) - 1));
        assertTrue(error.getMessage().contains("2047 MB"), error.getMessage());
        assertTrue(error.remedy().contains("DUKON_HOME"), error.remedy());
    }
}
