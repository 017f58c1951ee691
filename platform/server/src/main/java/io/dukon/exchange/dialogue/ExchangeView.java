package io.dukon.exchange.dialogue;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A file of an exchange.
 *
 * @param size    bytes
 * @param done    things taken, of {@code total}
 * @param failure why the file as a whole could not be read
 */
@Schema(name = "Exchange")
public record ExchangeView(
        UUID id,
        String name,
        long size,
        @Schema(enumeration = {"receiving", "importing", "done", "failed"}) String state,
        int total,
        int done,
        ExchangeReport report,
        @Nullable String failure,
        Instant receivedAt,
        @Nullable Instant finishedAt) {

    static ExchangeView of(ExchangeFile file) {
        return new ExchangeView(
                file.id(),
                file.name(),
                file.size(),
                file.state(),
                file.total(),
                file.done(),
                file.report(),
                file.failure(),
                file.receivedAt(),
                file.finishedAt());
    }
}
