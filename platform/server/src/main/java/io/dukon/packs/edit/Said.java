package io.dukon.packs.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jetbrains.annotations.Nullable;

/** A text in the languages in which it was said. */
public record Said(@Nullable String en, @Nullable String ru, @Nullable String uz, @Nullable String ky) {

    public static Said of(java.util.function.UnaryOperator<String> byLocale) {
        return new Said(byLocale.apply("en"), byLocale.apply("ru"), byLocale.apply("uz"), byLocale.apply("ky"));
    }

    /** By language; only those in which something was said. */
    Map<String, String> spoken() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "ru", ru);
        put(all, "en", en);
        put(all, "uz", uz);
        put(all, "ky", ky);
        return all;
    }

    /** In every language: what was said in one stands for all until somebody translates it. Empty when nothing was said. */
    Map<String, String> everywhere() {
        Map<String, String> spoken = spoken();
        Map<String, String> all = new LinkedHashMap<>();
        spoken.values().stream().findFirst().ifPresent(first -> java.util.List.of("ru", "en", "uz", "ky")
                .forEach(locale -> all.put(locale, spoken.getOrDefault(locale, first))));
        return all;
    }

    private static void put(Map<String, String> all, String locale, String text) {
        if (text != null && !text.isBlank()) {
            all.put(locale, text.strip());
        }
    }
}
