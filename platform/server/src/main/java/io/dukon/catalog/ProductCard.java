package io.dukon.catalog;

import io.dukon.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A product as lists show it; what is not known of it is empty.
 *
 * @param externalId how its source calls it; a line that was made of it keeps this
 * @param prices     the first one first
 */
public record ProductCard(
        UUID id,
        String externalId,
        String name,
        String article,
        String barcode,
        String unit,
        @Nullable String group,
        List<Price> prices,
        boolean archived) {

    /** What one unit costs, and which kind of price that is. */
    @Schema(name = "ProductPrice")
    public record Price(String type, Money price) {}

    ProductCard costing(List<Price> prices) {
        return new ProductCard(id, externalId, name, article, barcode, unit, group, prices, archived);
    }
}
