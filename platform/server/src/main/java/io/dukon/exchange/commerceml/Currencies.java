package io.dukon.exchange.commerceml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Currencies as files name them: by ISO code, by ISO number, by the word of the country. */
final class Currencies {

    private static final Set<String> ISO = java.util.Currency.getAvailableCurrencies().stream()
            .map(java.util.Currency::getCurrencyCode)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    private static final Map<String, String> WORDS = words();

    private Currencies() {}

    static Optional<String> parse(String written) {
        String word = written.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0.]", "");
        String known = WORDS.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        String code = word.toUpperCase(Locale.ROOT);
        return ISO.contains(code) ? Optional.of(code) : Optional.empty();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        name(words, "RUB", "руб", "рубль", "рублей", "р", "₽", "rur", "643", "810");
        name(words, "KGS", "сом", "с", "кгс", "417");
        name(words, "UZS", "сум", "сўм", "som", "so'm", "soʻm", "so‘m", "860");
        name(words, "KZT", "тенге", "тг", "тнг", "₸", "398");
        name(words, "TJS", "сомони", "смн", "972");
        name(words, "USD", "долл", "доллар", "$", "у.е", "уе", "840");
        name(words, "EUR", "евро", "€", "978");
        name(words, "UAH", "грн", "гривна", "980");
        name(words, "BYN", "белруб", "byr", "933");
        name(words, "CNY", "юань", "156");
        return Map.copyOf(words);
    }

    private static void name(Map<String, String> words, String code, String... names) {
        for (String one : names) {
            words.put(one, code);
        }
    }
}
