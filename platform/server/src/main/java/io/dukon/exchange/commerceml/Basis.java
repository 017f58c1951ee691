package io.dukon.exchange.commerceml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document for which another one stands: an invoice for an order, a payment for an invoice. Some systems give its id,
 * some its number, some a sentence with the number in it.
 *
 * @param name   as written, an id in most files; may be empty
 * @param number may be empty
 */
record Basis(String name, String number) {

    private static final Pattern NUMBER = Pattern.compile("(?:№|\\bN)\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}/_.-]*)");

    static Basis of(Node document, Requisites requisites) {
        String name = first(
                document.child("Основание").map(node -> node.text("Ид")).orElse(""),
                document.text("Основание"),
                document.text("ДокументОснование"),
                requisites.any("Основание", "Документ-основание", "Ид документа-основания", "Ид счета", "Ид заказа"));
        String number = first(
                document.text("НомерОснования"),
                requisites.any("Номер счета", "Номер счета на оплату", "Номер документа-основания", "Номер основания"),
                requisites.any("Номер заказа"),
                inside(name));
        return new Basis(shorten(name), shorten(number));
    }

    boolean isEmpty() {
        return name.isEmpty() && number.isEmpty();
    }

    private static String inside(String sentence) {
        Matcher found = NUMBER.matcher(sentence);
        return found.find() ? found.group(1) : "";
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String shorten(String value) {
        return Optional.of(value)
                .filter(whole -> whole.length() > Limits.SHORT)
                .map(whole -> whole.substring(0, Limits.SHORT))
                .orElse(value);
    }
}
