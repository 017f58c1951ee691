package io.dukon.catalog;

import io.dukon.kernel.Money;

/** The price of one unit of a product, of one price type. */
public record CatalogPrice(String productExternalId, String priceTypeExternalId, Money price) {}
