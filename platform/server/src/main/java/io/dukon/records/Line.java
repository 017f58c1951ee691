package io.dukon.records;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What is bought: quantity times price is the amount, rounded to the minor unit.
 *
 * @param externalId how another system calls the product, when the line was made of one
 */
public record Line(
        UUID id,
        String name,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(implementation = String.class) BigDecimal quantity,
        Money price,
        Money amount,
        @Nullable String externalId) {

    /** Forty is written 40: without zeros after the point, and not as 4E+1 either. */
    public Line {
        BigDecimal plain = quantity.stripTrailingZeros();
        quantity = plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
