package io.dukon.exchange.commerceml.out;

import io.dukon.kernel.Money;
import java.math.BigDecimal;

/**
 * One position of a document; delivery is one too.
 *
 * @param id      of the product in 1C, {@code product#variant} for a variant; empty when 1C does not know it
 * @param article may be empty
 * @param unit    short name; empty means pieces
 * @param price   of one, after discounts
 * @param service nothing that lies in a store
 */
public record OutLine(
        String id, String name, String article, BigDecimal quantity, String unit, Money price, boolean service) {

    /** By this id 1C knows the delivery of an order. */
    public static final String DELIVERY = "ORDER_DELIVERY";
}
