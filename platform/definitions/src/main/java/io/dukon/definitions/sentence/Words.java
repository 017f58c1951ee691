package io.dukon.definitions.sentence;

import java.util.Locale;
import java.util.ResourceBundle;

/** This module's own words in the four languages; English for any other. */
public record Words(ResourceBundle bundle) {
    static Words in(String locale) {
        return beside(Words.class, locale);
    }

    /** The words that stand in the package of the class. */
    public static Words beside(Class<?> owner, String locale) {
        ResourceBundle.Control own =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = owner.getPackageName() + ".words";
        return new Words(ResourceBundle.getBundle(name, Locale.of(locale), Words.class.getClassLoader(), own));
    }

    public String say(String key, String... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
