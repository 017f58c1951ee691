package io.dukon.payments;

import io.dukon.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A payment as people read it.
 *
 * @param source    the system that told it; absent when a person noted it
 * @param by        who noted it
 * @param removable whether the reader may take it back
 */
@Schema(name = "Payment")
public record PaymentView(
        UUID id,
        Money amount,
        LocalDate paidOn,
        @Schema(enumeration = {"cash", "cashless", "other"}) String method,
        @Nullable String number,
        @Nullable String purpose,
        @Nullable String source,
        @Nullable String by,
        Instant createdAt,
        boolean removable) {}
