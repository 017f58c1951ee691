package io.dukon.catalog;

/**
 * A kind of price as a source says it; an empty text is not said.
 *
 * @param currency ISO 4217
 */
public record CatalogPriceType(String externalId, String name, String currency) {}
