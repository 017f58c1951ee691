package io.dukon.exchange.commerceml;

import io.dukon.kernel.Money;
import java.math.BigDecimal;

/**
 * One position of an order; delivery is one too.
 *
 * @param price of one, after discounts
 */
public record ParsedLine(String externalId, String name, BigDecimal quantity, Money price) {}
