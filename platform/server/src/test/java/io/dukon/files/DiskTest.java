package io.dukon.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tariff of six gigabytes takes six to the byte. */
class DiskTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "1073741824, 0", "1073741825, 1", "6442450944, 5", "6442450945, 6"})
    void is_full_when_the_last_gigabyte_is(long bytes, int filled) {
        assertEquals(filled, Files.filled(bytes));
    }
}
