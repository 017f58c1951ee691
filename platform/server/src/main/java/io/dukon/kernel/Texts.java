package io.dukon.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of the server, one bundle for a room and language. A missing text is a defect that a test finds. */
public final class Texts {

    /** The languages of the product; the first one serves everybody else. */
    public static final Set<String> LANGUAGES = Set.of("en", "ru", "uz", "ky");

    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    private Texts() {}

    public static String get(String room, String language, String key, Object... args) {
        String pattern = bundle(room, supported(language)).getProperty(key);
        if (pattern == null) {
            pattern = bundle(room, "en").getProperty(key, key);
        }
        return args.length == 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, Locale.forLanguageTag(supported(language))).format(args);
    }

    public static String supported(String language) {
        return language != null && LANGUAGES.contains(language) ? language : "en";
    }

    private static Properties bundle(String room, String language) {
        return BUNDLES.computeIfAbsent(room + "_" + language, key -> load(room, language));
    }

    private static Properties load(String room, String language) {
        String path = "/io/dukon/" + room.replace('.', '/') + "/texts_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return texts;
    }
}
