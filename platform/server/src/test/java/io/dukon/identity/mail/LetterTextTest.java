package io.dukon.identity.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "ky"})
    void everyLanguageHasEveryLetter(String language) {
        for (String template : List.of("confirm", "invite")) {
            LetterText text = text(template, language, "Айгүл", "Чинар");
            assertFalse(text.plain().contains("mail."), text.plain());
            assertFalse(text.html().contains("mail."), text.html());
            assertTrue(text.plain().contains("https://dukon.example/join/abc"));
            assertEquals(2, text.html().split("https://dukon.example/join/abc", -1).length - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x>", "{link}"})
    void aNameStaysAName(String name) {
        LetterText text = text("invite", "en", name, "Chinar");
        assertFalse(text.html().contains("<script>"));
        assertFalse(text.html().contains("<img"));
        assertEquals(2, text.html().split("https://dukon.example/join/abc", -1).length - 1);
        assertFalse(text("invite", "en", "a\r\nBcc: x@y", "Chinar").subject().contains("\n"));
    }

    private static LetterText text(String template, String language, String... args) {
        return LetterText.of(
                new Letter(template, "x@example.com", language, List.of(args), "/join/abc"), "https://dukon.example");
    }
}
