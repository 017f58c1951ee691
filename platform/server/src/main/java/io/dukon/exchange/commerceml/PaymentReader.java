package io.dukon.exchange.commerceml;

import io.dukon.kernel.Money;
import java.math.BigDecimal;

/** Makes a payment of a document. Whatever cannot be read is said in one issue. */
final class PaymentReader {

    private PaymentReader() {}

    /** @param parent id of the document below which the payment stands, empty when it stands alone */
    static ParsedPayment read(NodeReader.Read read, Fragment fragment, String currency, String parent) {
        return new Attempt<>(document -> payment(document, currency, parent), PaymentReader::unreadable)
                .at(read, fragment, "document_");
    }

    static String number(Node document) {
        String number = DocumentParts.number(document);
        if (number.isEmpty()) {
            throw new LineReader.Unreadable("document_without_number");
        }
        return number;
    }

    private static ParsedPayment payment(Node document, String fallback, String parent) {
        Operation operation = Operation.of(document);
        Requisites requisites = Requisites.of(document);
        Basis basis = Basis.of(document, requisites);
        return new ParsedPayment(
                DocumentParts.id(document),
                number(document),
                DocumentParts.date(document.text("Дата")),
                amount(document, operation, DocumentParts.currency(document, fallback)),
                operation.isCash(),
                basis.isEmpty() ? parent : basis.name(),
                basis.number(),
                purpose(document, requisites),
                DocumentParts.removed(document, requisites) || requisites.no("Проведен") || requisites.no("Оплачен"),
                null);
    }

    private static Money amount(Node document, Operation operation, String currency) {
        String written = document.text("Сумма");
        if (written.isEmpty()) {
            throw new LineReader.Unreadable("payment_without_amount");
        }
        BigDecimal sum = DocumentParts.sum(written);
        return DocumentParts.money(operation.isRefund() ? sum.abs().negate() : sum, currency);
    }

    private static String purpose(Node document, Requisites requisites) {
        String stated = requisites.any("Назначение платежа");
        String own = document.text("НазначениеПлатежа");
        return stated.isEmpty() ? own.isEmpty() ? document.text("Комментарий") : own : stated;
    }

    private static ParsedPayment unreadable(Node document, OrderIssue issue) {
        return new ParsedPayment(
                DocumentParts.id(document),
                DocumentParts.number(document),
                DocumentParts.date(document.text("Дата")),
                null,
                Operation.of(document).isCash(),
                "",
                "",
                "",
                false,
                issue);
    }
}
