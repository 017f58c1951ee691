package io.dukon.exchange.commerceml;

import java.util.List;

/**
 * What a file says about goods; one kind of file says names, the next only prices.
 *
 * @param onlyChanges false when the file calls itself the whole catalogue or the whole list of offers. A catalogue may still
 *                    come in several such files, so only the whole exchange can tell what is missing
 * @param groups      a group stands after the group above it
 * @param products    products and offers, in the order of the file
 * @param prices      each with the product, offer and kind of price it belongs to
 * @param issues      what could not be read; all else is complete
 * @param cut         the file ends before it should
 */
public record ParsedCatalogue(
        boolean onlyChanges,
        List<ParsedGroup> groups,
        List<ParsedProduct> products,
        List<ParsedPriceType> priceTypes,
        List<ParsedPrice> prices,
        List<CatalogueIssue> issues,
        boolean cut) {}
