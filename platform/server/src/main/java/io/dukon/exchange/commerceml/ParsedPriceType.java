package io.dukon.exchange.commerceml;

/**
 * A kind of price: retail, wholesale.
 *
 * @param currency ISO code
 */
public record ParsedPriceType(String externalId, String name, String currency) {}
