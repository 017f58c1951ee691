package io.dukon.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of both rooms in every language, with the same placeholders. */
class TextsTest {

    private static Properties texts(String room, String language) throws IOException {
        Properties texts = new Properties();
        String path = "/io/dukon/" + room + "/texts_" + language + ".properties";
        texts.load(new InputStreamReader(TextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms", "exchange"})
    void allLanguagesSayTheSameThings(String room) throws IOException {
        Properties english = texts(room, "en");
        for (String language : new String[] {"ru", "uz", "ky"}) {
            Properties other = texts(room, language);
            assertEquals(english.stringPropertyNames(), other.stringPropertyNames(), language);
            for (String key : english.stringPropertyNames()) {
                for (String slot : new String[] {"{0}", "{1}"}) {
                    assertEquals(
                            english.getProperty(key).contains(slot),
                            other.getProperty(key).contains(slot),
                            language + " " + key);
                }
                assertTrue(other.getProperty(key).indexOf('\'') < 0, "An apostrophe is syntax there: " + key);
            }
        }
    }
}
