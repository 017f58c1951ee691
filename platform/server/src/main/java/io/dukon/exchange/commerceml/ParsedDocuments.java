package io.dukon.exchange.commerceml;

import java.util.List;

/**
 * The documents of a file, each kind in the order of the file, readable or not.
 *
 * @param orders a cancelled one has the issue {@code order_cancelled}, as in {@link CommerceMl#read}
 * @param others documents that are neither orders nor invoices nor payments: shipments, returns of goods
 * @param cut    the file ends before it should; the documents before the cut are complete
 */
public record ParsedDocuments(
        List<ParsedOrder> orders,
        List<ParsedInvoice> invoices,
        List<ParsedPayment> payments,
        int others,
        boolean cut) {}
