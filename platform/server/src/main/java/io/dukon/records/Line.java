package io.dukon.records;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is bought: quantity times price is the amount, rounded to the minor unit. */
public record Line(
        UUID id,
        String name,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(implementation = String.class) BigDecimal quantity,
        Money price,
        Money amount) {}
