package io.dukon.exchange.commerceml;

import java.util.List;

/**
 * What a file holds.
 *
 * @param orders in the order of the file, readable or not
 * @param others documents that are no orders: payments, shipments
 * @param cut    the file ends before it should; the orders before the cut are complete
 */
public record ParsedFile(List<ParsedOrder> orders, int others, boolean cut) {}
