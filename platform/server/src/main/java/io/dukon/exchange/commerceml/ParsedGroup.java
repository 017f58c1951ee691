package io.dukon.exchange.commerceml;

/**
 * A group of products.
 *
 * @param parentExternalId empty at the top
 */
public record ParsedGroup(String externalId, String parentExternalId, String name) {}
