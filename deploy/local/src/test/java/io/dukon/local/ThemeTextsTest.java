package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTextsTest {
    private static final Path THEME = Path.of("../keycloak/themes/dukon");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** Keycloak itself speaks English and Russian; Uzbek and Kyrgyz must not fall back to them on our pages. */
    @ParameterizedTest
    @CsvSource({
        "login, uz, ru",
        "login, ky, ru",
        "login, uz, en",
        "login, ky, en",
        "login, ky, uz",
        "login, uz, ky",
        "email, uz, en",
        "email, ky, en",
        "email, ru, en"
    })
    void aLanguageLacksNothingThatAnotherSays(String kind, String language, String other) throws IOException {
        var missing = new TreeSet<>(texts(kind, other).stringPropertyNames());
        missing.removeAll(texts(kind, language).stringPropertyNames());
        assertEquals(Set.of(), missing, "missing in " + kind + "/" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "ky"})
    void everyTextIsAFormatWithTheSameGaps(String language) throws IOException {
        for (var kind : Set.of("login", "email")) {
            var english = texts(kind, "en");
            var own = texts(kind, language);
            for (var key : own.stringPropertyNames()) {
                var text = own.getProperty(key);
                assertTrue(!new MessageFormat(text).toPattern().isBlank(), key);
                if (english.containsKey(key) && !key.startsWith("linkExpiration")) {
                    assertEquals(gaps(english.getProperty(key)), gaps(text), kind + "/" + language + " " + key);
                }
            }
        }
    }

    private static Set<String> gaps(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String kind, String language) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(THEME.resolve(kind + "/messages/messages_" + language + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
