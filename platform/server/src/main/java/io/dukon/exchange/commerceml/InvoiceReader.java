package io.dukon.exchange.commerceml;

import java.util.List;

/** Makes an invoice of a document. Whatever cannot be read is said in one issue. */
final class InvoiceReader {

    private InvoiceReader() {}

    /** @param order id of the order below which the invoice stands, empty when it stands alone */
    static ParsedInvoice read(NodeReader.Read read, Fragment fragment, String currency, String order) {
        return new Attempt<>(document -> invoice(document, currency, order), InvoiceReader::unreadable)
                .at(read, fragment, "document_");
    }

    private static ParsedInvoice invoice(Node document, String fallback, String order) {
        String number = PaymentReader.number(document);
        String currency = DocumentParts.currency(document, fallback);
        List<ParsedLine> lines = DocumentParts.lines(document, currency, "document_");
        Requisites requisites = Requisites.of(document);
        Basis basis = Basis.of(document, requisites);
        return new ParsedInvoice(
                DocumentParts.id(document),
                number,
                DocumentParts.date(document.text("Дата")),
                ClientReader.read(document, requisites),
                LegalReader.isCompany(document),
                LegalReader.taxId(document, requisites),
                DocumentParts.amount(document, lines, currency),
                lines,
                payBy(document, requisites),
                OrderReader.comment(document, requisites),
                DocumentParts.removed(document, requisites),
                DocumentParts.paid(requisites),
                basis.isEmpty() ? order : basis.name().isEmpty() ? basis.number() : basis.name(),
                null);
    }

    private static String payBy(Node document, Requisites requisites) {
        String own = DocumentParts.date(document.text("СрокПлатежа"));
        return own == null
                ? DocumentParts.date(requisites.any("Срок оплаты", "Срок платежа", "Оплатить до", "Дата оплаты план"))
                : own;
    }

    private static ParsedInvoice unreadable(Node document, OrderIssue issue) {
        return new ParsedInvoice(
                DocumentParts.id(document),
                DocumentParts.number(document),
                DocumentParts.date(document.text("Дата")),
                ParsedClient.UNKNOWN,
                false,
                "",
                null,
                List.of(),
                null,
                "",
                false,
                false,
                "",
                issue);
    }
}
