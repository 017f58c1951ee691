package io.dukon.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            value = {"ky-KG;ky", "de, uz;q=0.8, ru;q=0.5;uz", "de;en", "***;en", ";en", "ru;ru"},
            delimiterString = "|")
    void the_best_accepted_language_wins(String both) {
        int split = both.lastIndexOf(';');
        assertEquals(both.substring(split + 1), Languages.accepted(both.substring(0, split)));
    }
}
