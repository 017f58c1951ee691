package io.dukon.exchange.commerceml;

import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Makes an order of a document. Whatever cannot be read is said in one issue; what could be read names the order. */
final class OrderReader {

    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private OrderReader() {}

    static boolean isOrder(Node document) {
        String operation = document.text("ХозОперация").toLowerCase(Locale.ROOT).replace(" ", "");
        return operation.isEmpty() ? document.child("Товары").isPresent() : operation.equals("заказтовара");
    }

    static ParsedOrder read(NodeReader.Read read, Fragment fragment, String currency) {
        Node document = read.root();
        if (read.issue() != null) {
            return unreadable(document, read.issue());
        }
        try {
            return order(document, fragment, currency);
        } catch (LineReader.Unreadable e) {
            return unreadable(document, OrderIssue.at(fragment.line(), e.code, e.args));
        }
    }

    static ParsedOrder refused(ParsedOrder order, OrderIssue issue) {
        return new ParsedOrder(
                order.externalId(),
                order.number(),
                order.date(),
                order.client(),
                order.amount(),
                order.lines(),
                order.delivery(),
                order.payment(),
                order.paid(),
                order.cancelled(),
                order.status(),
                order.address(),
                order.comment(),
                issue);
    }

    private static ParsedOrder order(Node document, Fragment fragment, String fallback) {
        String number = number(document);
        if (number.isEmpty()) {
            throw new LineReader.Unreadable("order_without_number");
        }
        if (Encoding.damaged(fragment.text())) {
            throw new LineReader.Unreadable("order_damaged");
        }
        String currency = currency(document, fallback);
        List<ParsedLine> lines = lines(document, currency);
        Requisites requisites = Requisites.of(document);
        boolean cancelled = cancelled(document, requisites);
        return new ParsedOrder(
                id(document),
                number,
                date(document.text("Дата")),
                ClientReader.read(document, requisites),
                amount(document, lines, currency),
                lines,
                requisites.any("Способ доставки", "Метод доставки"),
                requisites.any("Метод оплаты", "Способ оплаты"),
                requisites.yes("Заказ оплачен", "Оплачен"),
                cancelled,
                requisites.any("Статус заказа", "Статус"),
                ClientReader.address(document, requisites),
                comment(document, requisites),
                cancelled ? OrderIssue.at(fragment.line(), "order_cancelled") : null);
    }

    private static ParsedOrder unreadable(Node document, OrderIssue issue) {
        return new ParsedOrder(
                id(document),
                number(document),
                date(document.text("Дата")),
                ParsedClient.UNKNOWN,
                null,
                List.of(),
                "",
                "",
                false,
                false,
                "",
                "",
                "",
                issue);
    }

    private static String id(Node document) {
        String id = document.text("Ид");
        return id.length() <= Limits.SHORT ? id : "";
    }

    private static String number(Node document) {
        String number = document.text("Номер");
        String named = number.isEmpty() ? document.text("Ид") : number;
        return named.length() <= Limits.SHORT ? named : named.substring(0, Limits.SHORT);
    }

    private static String currency(Node document, String fallback) {
        String written = document.text("Валюта");
        return written.isEmpty()
                ? fallback
                : Currencies.parse(written).orElseThrow(() -> new LineReader.Unreadable("currency_unknown", written));
    }

    private static List<ParsedLine> lines(Node document, String currency) {
        List<Node> nodes = document.listed("Товары", "Товар").toList();
        if (nodes.size() > Limits.LINES) {
            throw new LineReader.Unreadable("too_many_lines", String.valueOf(Limits.LINES));
        }
        return nodes.stream().map(node -> LineReader.read(node, currency)).toList();
    }

    private static Money amount(Node document, List<ParsedLine> lines, String currency) {
        String written = document.text("Сумма");
        if (written.isEmpty()) {
            return lines.stream()
                    .map(line -> line.price().times(line.quantity()))
                    .reduce(new Money(0, currency), Money::plus);
        }
        BigDecimal value = Decimals.parse(written)
                .filter(sum -> sum.signum() >= 0)
                .orElseThrow(() -> new LineReader.Unreadable("amount_bad", written));
        return money(value, currency);
    }

    static Money money(BigDecimal value, String currency) {
        return Money.parse(value.toPlainString(), currency);
    }

    private static boolean cancelled(Node document, Requisites requisites) {
        return requisites.yes("Отменен", "ПометкаУдаления")
                || Requisites.truth(document.text("ПометкаУдаления"))
                || "Удален".equals(document.attributes.get("Статус"));
    }

    private static String comment(Node document, Requisites requisites) {
        String buyer = requisites.any("Комментарии покупателя", "Комментарий покупателя", "Комментарий");
        String own = document.text("Комментарий");
        return own.isEmpty() || own.equals(buyer) ? buyer : buyer.isEmpty() ? own : buyer + "\n" + own;
    }

    private static String date(String written) {
        String day = written.length() > 10 ? written.substring(0, 10) : written;
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day, day.contains(".") ? DOTTED : DateTimeFormatter.ISO_LOCAL_DATE)
                            .toString();
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
