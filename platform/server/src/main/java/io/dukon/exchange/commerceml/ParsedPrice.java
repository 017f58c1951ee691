package io.dukon.exchange.commerceml;

import io.dukon.kernel.Money;

/**
 * The price of one unit.
 *
 * @param productExternalId   of a product or an offer
 * @param priceTypeExternalId empty when the file names none
 */
public record ParsedPrice(String productExternalId, String priceTypeExternalId, Money price) {}
