package io.dukon.exchange;

import io.dukon.exchange.commerceml.ParsedOrder;
import java.util.List;
import java.util.Optional;

/**
 * By which external references an order is known. Its id is its name. Files without ids name orders by number; so that
 * an order is found again when one file gives ids and the next does not, the number of an order with an id is kept
 * beside it. Two orders with different ids and one number (two web shops of one owner) stay two.
 *
 * <p>A deal that was deleted still counts: it was deleted on purpose.
 */
public final class OrderNames {

    public static final String SOURCE = "commerceml";

    private OrderNames() {}

    /** Any of these means that the order is here already. */
    static List<String> of(ParsedOrder order) {
        return List.of(order.key(), (order.externalId().isEmpty() ? "named:" : "number:") + order.number());
    }

    /** What is kept besides the name itself. */
    static Optional<String> alias(ParsedOrder order) {
        return order.externalId().isEmpty() ? Optional.empty() : Optional.of("named:" + order.number());
    }
}
