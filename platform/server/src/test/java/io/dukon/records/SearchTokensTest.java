package io.dukon.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.records.SearchTokens.Prefix;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTokensTest {

    private static final Set<String> AIDA = SearchTokens.of(
            List.of("Электрический чайник «Ёлка»", "1042", "Oʻgʻiloy"),
            List.of("+996555000001"),
            List.of("Aida.B@Mail.kg"));

    private static boolean found(Set<String> tokens, String question) {
        List<Prefix> asked = SearchTokens.asked(question);
        return !asked.isEmpty()
                && asked.stream().allMatch(prefix -> tokens.stream()
                        .anyMatch(token -> token.compareTo(prefix.from()) >= 0 && token.compareTo(prefix.to()) < 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"чайн", "ЧАЙНИК", "елка", "ёл", "1042", "№1042", "104", "ogil", "O'gʻiloy", "электр чай"})
    void words_are_found_by_their_beginnings(String question) {
        assertTrue(found(AIDA, question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0555 000 001", "+996 555", "000001", "5550", "0001", "(0555) 00-00-01"})
    void a_phone_is_found_by_any_part(String question) {
        assertTrue(found(AIDA, question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aida", "AIDA.B@", "aida.b@mail.kg"})
    void an_address_is_found_by_its_beginning(String question) {
        assertTrue(found(AIDA, question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "чайник синий", "айник", "777"})
    void nothing_else_is_found(String question) {
        assertFalse(found(AIDA, question));
    }

    @ParameterizedTest
    @CsvSource({"+996555000001, 10", "123, 1", "12, 0"})
    void tails_of_three_digits_and_more_are_kept(String phone, int tokens) {
        assertEquals(
                tokens, SearchTokens.of(List.of(), List.of(phone), List.of()).size());
    }

    @Test
    void a_long_word_is_cut_on_both_sides() {
        String word = "а".repeat(500);
        assertTrue(found(SearchTokens.of(List.of(word), List.of(), List.of()), word));
    }
}
