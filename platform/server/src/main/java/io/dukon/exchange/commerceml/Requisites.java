package io.dukon.exchange.commerceml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Named values of a document. One system writes «Статус заказа», the next «СтатусЗаказа», with е or ё, «1С» with a Latin or
 * a Russian letter: names are compared in small letters without anything but letters and digits.
 */
final class Requisites {

    private final Map<String, String> values = new HashMap<>();

    static Requisites of(Node document) {
        Requisites requisites = new Requisites();
        document.listed("ЗначенияРеквизитов", "ЗначениеРеквизита")
                .forEach(requisite -> requisites.values.putIfAbsent(
                        plain(requisite.text("Наименование")), requisite.text("Значение")));
        return requisites;
    }

    /** The first of the names that says something; empty when none does. */
    String any(String... names) {
        for (String name : names) {
            String value = values.getOrDefault(plain(name), "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    boolean yes(String... names) {
        return truth(any(names));
    }

    /** Whether it is said and denied: what is not said is no denial. */
    boolean no(String name) {
        String said = any(name);
        return said.equalsIgnoreCase("false")
                || said.equalsIgnoreCase("нет")
                || said.equals("0")
                || said.equalsIgnoreCase("N");
    }

    static boolean truth(String value) {
        return value.equalsIgnoreCase("true")
                || value.equalsIgnoreCase("да")
                || value.equals("1")
                || value.equalsIgnoreCase("Y");
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('c', 'с').replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
