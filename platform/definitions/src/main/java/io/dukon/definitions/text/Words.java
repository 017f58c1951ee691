package io.dukon.definitions.text;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** This module's own words in the four languages; English for any other. */
public record Words(ResourceBundle bundle) {
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

    /** What the key says; empty when there is no such key. */
    public Optional<String> known(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    public String word(String key, String otherwise) {
        return known(key).orElse(otherwise);
    }

    /** So many of something, in the form that the language has for the number (CLDR): {@code key.one}, {@code few} … */
    public String count(String key, long number) {
        String form = known("plural").orElse("one").equals("slavic") ? slavic(number) : number == 1 ? "one" : "other";
        return say(key + "." + form, Long.toString(number));
    }

    private static String slavic(long number) {
        long last = number % 10;
        boolean teen = number % 100 > 10 && number % 100 < 20;
        if (teen || last == 0 || last > 4) {
            return "many";
        }
        return last == 1 ? "one" : "few";
    }
}
