package io.dukon.exchange.commerceml;

import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What orders, invoices and payments say in the same words. */
final class DocumentParts {

    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final int NO_YEAR = 1;

    private DocumentParts() {}

    static String id(Node document) {
        String id = document.text("Ид");
        return id.length() <= Limits.SHORT ? id : "";
    }

    /** The number, or the id of a document that has none. */
    static String number(Node document) {
        String number = document.text("Номер");
        String named = number.isEmpty() ? document.text("Ид") : number;
        return named.length() <= Limits.SHORT ? named : named.substring(0, Limits.SHORT);
    }

    static String currency(Node document, String fallback) {
        String written = document.text("Валюта");
        return written.isEmpty()
                ? fallback
                : Currencies.parse(written).orElseThrow(() -> new LineReader.Unreadable("currency_unknown", written));
    }

    /** @param words beginning of the key of what is said about too many */
    static List<ParsedLine> lines(Node document, String currency, String words) {
        List<Node> nodes = document.listed("Товары", "Товар").toList();
        if (nodes.size() > Limits.LINES) {
            throw new LineReader.Unreadable(words + "too_many_lines", String.valueOf(Limits.LINES));
        }
        return nodes.stream().map(node -> LineReader.read(node, currency)).toList();
    }

    /** As written, else the sum of the lines. */
    static Money amount(Node document, List<ParsedLine> lines, String currency) {
        String written = document.text("Сумма");
        if (written.isEmpty()) {
            return lines.stream()
                    .map(line -> line.price().times(line.quantity()))
                    .reduce(new Money(0, currency), Money::plus);
        }
        BigDecimal value = sum(written);
        if (value.signum() < 0) {
            throw new LineReader.Unreadable("amount_bad", written);
        }
        return money(value, currency);
    }

    static BigDecimal sum(String written) {
        return Decimals.parse(written).orElseThrow(() -> new LineReader.Unreadable("amount_bad", written));
    }

    static Money money(BigDecimal value, String currency) {
        return Money.parse(value.toPlainString(), currency);
    }

    static boolean removed(Node document, Requisites requisites) {
        return requisites.yes("Отменен", "ПометкаУдаления") || marked(document);
    }

    /** Whether a document, a product or a group is marked as deleted where it was written. */
    static boolean marked(Node item) {
        return Requisites.truth(item.text("ПометкаУдаления"))
                || Requisites.truth(item.attribute("ПометкаУдаления"))
                || "Удален".equalsIgnoreCase(item.attribute("Статус"))
                || "Удален".equalsIgnoreCase(item.text("Статус"));
    }

    /** As the document says, and where it says nothing: whether 1C names a payment for it. */
    static boolean paid(Requisites requisites) {
        String said = requisites.any("Заказ оплачен", "Счет оплачен", "Оплачен");
        return said.isEmpty()
                ? date(requisites.any("Дата оплаты по 1С")) != null
                        || !requisites.any("Номер оплаты по 1С").isEmpty()
                : Requisites.truth(said);
    }

    /** @return an ISO date; null when there is none, as the first day of the first year is in 1C */
    static String date(String written) {
        String day = written.length() > 10 ? written.substring(0, 10) : written;
        try {
            LocalDate date = day.isEmpty()
                    ? null
                    : LocalDate.parse(day, day.contains(".") ? DOTTED : DateTimeFormatter.ISO_LOCAL_DATE);
            return date == null || date.getYear() <= NO_YEAR ? null : date.toString();
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
