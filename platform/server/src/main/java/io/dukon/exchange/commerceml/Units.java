package io.dukon.exchange.commerceml;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units of measure by their number in the classifier that 1C uses, with their short names. */
public final class Units {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("796", "шт"),
            Map.entry("166", "кг"),
            Map.entry("163", "г"),
            Map.entry("168", "т"),
            Map.entry("112", "л"),
            Map.entry("111", "мл"),
            Map.entry("006", "м"),
            Map.entry("004", "см"),
            Map.entry("003", "мм"),
            Map.entry("055", "м2"),
            Map.entry("113", "м3"),
            Map.entry("715", "пара"),
            Map.entry("704", "набор"),
            Map.entry("839", "компл"),
            Map.entry("778", "упак"),
            Map.entry("812", "ящ"),
            Map.entry("868", "бут"),
            Map.entry("736", "рул"),
            Map.entry("625", "лист"),
            Map.entry("642", "ед"),
            Map.entry("356", "ч"),
            Map.entry("359", "сут"),
            Map.entry("362", "мес"));
    private static final Map<String, String> NUMBERS =
            NAMES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Units() {}

    /** As the product says: the short name, else what the number means, else whatever it is called. */
    static String of(Node product) {
        Node unit = product.child("БазоваяЕдиница").orElseGet(() -> new Node(""));
        String said = unit.text();
        String brief = unit.attribute("НаименованиеКраткое");
        String number = isNumber(said) ? said : unit.attribute("Код");
        if (!said.isEmpty() && !isNumber(said)) {
            return LineReader.shorten(said);
        }
        String full = brief.isEmpty() ? unit.attribute("НаименованиеПолное") : brief;
        return LineReader.shorten(brief.isEmpty() ? NAMES.getOrDefault(padded(number), full) : brief);
    }

    /** The number of a unit, for names that are known. */
    public static Optional<String> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.endsWith(".") ? name.substring(0, name.length() - 1) : name));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static String padded(String number) {
        return "0".repeat(Math.max(0, 3 - number.length())) + number;
    }
}
