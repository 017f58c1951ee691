package io.dukon.catalog;

import java.math.BigDecimal;
import org.jetbrains.annotations.Nullable;

/**
 * A product, or a variant of one, as a source says it; an empty text is not said.
 *
 * @param barcode         one or more, with spaces between them
 * @param vatRate         percent; null = not said
 * @param groupExternalId the group may come later
 * @param removed         the source has it no more
 */
public record CatalogProduct(
        String externalId,
        String name,
        String article,
        String barcode,
        String description,
        String unit,
        @Nullable BigDecimal vatRate,
        String groupExternalId,
        boolean removed) {}
