package io.dukon.exchange.commerceml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts the documents of a file into orders, invoices and payments. */
final class DocumentsReader {

    private final String currency;
    private final List<ParsedOrder> orders = new ArrayList<>();
    private final List<ParsedInvoice> invoices = new ArrayList<>();
    private final List<ParsedPayment> payments = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    /** Containers of the payments, each at the place of its payment. */
    private final List<Integer> containers = new ArrayList<>();
    /** What stands in a container to be paid; null when that is not clear. */
    private final Map<Integer, String> ordered = new HashMap<>();

    private final Map<Integer, String> invoiced = new HashMap<>();
    private int others;

    DocumentsReader(String currency) {
        this.currency = currency;
    }

    ParsedDocuments read(List<Fragment> fragments, boolean cut) {
        fragments.forEach(this::take);
        for (int i = 0; i < payments.size(); i++) {
            payments.set(i, paying(payments.get(i), containers.get(i)));
        }
        return new ParsedDocuments(List.copyOf(orders), List.copyOf(invoices), List.copyOf(payments), others, cut);
    }

    private void take(Fragment fragment) {
        NodeReader.Read read = NodeReader.read(fragment);
        take(read, fragment, currency, "");
        if (read.fault() == null) {
            Node document = read.root();
            String own = Currencies.parse(document.text("Валюта")).orElse(currency);
            document.listed("ПодчиненныеДокументы", "ПодчиненныйДокумент")
                    .forEach(
                            below -> take(new NodeReader.Read(below, null), fragment, own, DocumentParts.id(document)));
        }
    }

    private void take(NodeReader.Read read, Fragment fragment, String fallback, String parent) {
        Operation operation = Operation.of(read.root());
        if (operation == Operation.INVOICE) {
            ParsedInvoice invoice = InvoiceReader.read(read, fragment, fallback, parent);
            invoices.add(first("invoice", invoice.key(), invoice.issue()) ? invoice : invoice.refused(again(fragment)));
            stands(invoiced, fragment, invoice.externalId());
        } else if (operation.isPayment()) {
            ParsedPayment payment = PaymentReader.read(read, fragment, fallback, parent);
            payments.add(first("payment", payment.key(), payment.issue()) ? payment : payment.refused(again(fragment)));
            containers.add(fragment.within());
        } else if (operation.isOrder(read.fault())) {
            ParsedOrder order = OrderReader.read(read, fragment, fallback);
            orders.add(
                    first("order", order.key(), order.issue())
                            ? order
                            : OrderReader.refused(order, OrderReader.again(fragment, order)));
            stands(ordered, fragment, order.externalId());
        } else {
            others++;
        }
    }

    private boolean first(String kind, String key, OrderIssue issue) {
        return issue != null || seen.add(kind + ":" + key);
    }

    private static OrderIssue again(Fragment fragment) {
        return OrderIssue.at(fragment.line(), "document_repeated");
    }

    private static void stands(Map<Integer, String> what, Fragment fragment, String id) {
        if (fragment.within() >= 0) {
            what.put(fragment.within(), what.containsKey(fragment.within()) ? null : id);
        }
    }

    /** A payment that names nothing pays what stands beside it in its container: the invoice, else the order. */
    private ParsedPayment paying(ParsedPayment payment, int container) {
        if (!payment.basis().isEmpty() || !payment.basisNumber().isEmpty()) {
            return payment;
        }
        String target = invoiced.containsKey(container) ? invoiced.get(container) : ordered.get(container);
        return target == null ? payment : payment.paying(target);
    }
}
