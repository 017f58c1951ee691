package io.dukon.catalog;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * All that is known of a product.
 *
 * @param groups     names from the top down
 * @param vatRate    percent
 * @param source     the system it came from
 * @param takenAt    when the source named it last
 * @param archivedAt since when it is offered no more
 */
@Schema(name = "Product")
public record ProductView(
        ProductCard card,
        String description,
        List<String> groups,
        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(implementation = String.class)
                BigDecimal vatRate,
        String source,
        Instant createdAt,
        Instant takenAt,
        @Nullable Instant archivedAt) {}
