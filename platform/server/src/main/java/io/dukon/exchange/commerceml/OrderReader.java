package io.dukon.exchange.commerceml;

import java.util.List;

/** Makes an order of a document. Whatever cannot be read is said in one issue; what could be read names the order. */
final class OrderReader {

    private OrderReader() {}

    static ParsedOrder read(NodeReader.Read read, Fragment fragment, String currency) {
        return new Attempt<>(document -> order(document, fragment, currency), OrderReader::unreadable)
                .at(read, fragment, "order_");
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

    static OrderIssue again(Fragment fragment, ParsedOrder order) {
        return OrderIssue.at(fragment.line(), "order_repeated", order.number());
    }

    private static ParsedOrder order(Node document, Fragment fragment, String fallback) {
        String number = DocumentParts.number(document);
        if (number.isEmpty()) {
            throw new LineReader.Unreadable("order_without_number");
        }
        String currency = DocumentParts.currency(document, fallback);
        List<ParsedLine> lines = DocumentParts.lines(document, currency, "");
        Requisites requisites = Requisites.of(document);
        boolean cancelled = DocumentParts.removed(document, requisites);
        return new ParsedOrder(
                DocumentParts.id(document),
                number,
                DocumentParts.date(document.text("Дата")),
                ClientReader.read(document, requisites),
                DocumentParts.amount(document, lines, currency),
                lines,
                requisites.any("Способ доставки", "Метод доставки"),
                requisites.any("Метод оплаты", "Способ оплаты"),
                DocumentParts.paid(requisites),
                cancelled,
                requisites.any("Статус заказа", "Статус"),
                ClientReader.address(document, requisites),
                comment(document, requisites),
                cancelled ? OrderIssue.at(fragment.line(), "order_cancelled") : null);
    }

    private static ParsedOrder unreadable(Node document, OrderIssue issue) {
        return new ParsedOrder(
                DocumentParts.id(document),
                DocumentParts.number(document),
                DocumentParts.date(document.text("Дата")),
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

    static String comment(Node document, Requisites requisites) {
        String buyer = requisites.any("Комментарии покупателя", "Комментарий покупателя", "Комментарий");
        String own = document.text("Комментарий");
        return own.isEmpty() || own.equals(buyer) ? buyer : buyer.isEmpty() ? own : buyer + "\n" + own;
    }
}
