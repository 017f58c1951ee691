package io.dukon.exchange.commerceml;

import java.math.BigDecimal;

/**
 * A product or an offer. What the file does not say is empty and says nothing about what is known already.
 *
 * @param externalId      as written; an offer of a product's variant is {@code product#variant}
 * @param name            with the words of the variant, where the name alone does not have them
 * @param unit            short name, as {@code шт}
 * @param vatRate         per cent; null when the file states none, and for goods without VAT
 * @param groupExternalId the first of its groups
 * @param removed         it was deleted where it was written
 */
public record ParsedProduct(
        String externalId,
        String name,
        String article,
        String barcode,
        String description,
        String unit,
        BigDecimal vatRate,
        String groupExternalId,
        boolean removed) {}
