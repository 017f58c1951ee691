package io.dukon.records;

import io.dukon.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A record as boards and lists show it.
 *
 * @param stage   full name of the stage
 * @param client  its contact, else its company; absent when the reader may not see clients
 * @param source  the name of its source in the reader's language
 * @param next    the open task that is due first
 * @param waiting a robot waits on this record
 * @param closed  won or lost; absent while open
 * @param version for If-Match
 */
public record Card(
        UUID id,
        long number,
        String type,
        @Nullable String pipeline,
        @Nullable String stage,
        String title,
        @Nullable Money amount,
        @Nullable Named client,
        @Nullable String source,
        @Nullable Named responsible,
        Instant createdAt,
        @Nullable Instant stageEnteredAt,
        @Nullable Next next,
        @Nullable Waiting waiting,
        @Schema(enumeration = {"won", "lost"}) @Nullable String closed,
        int version) {

    /** Somebody or something by name. */
    public record Named(UUID id, String name) {}

    /** What is to be done next. */
    @Schema(name = "NextTask")
    public record Next(UUID taskId, String title, @Nullable Instant dueAt) {}

    /** @param dueAt null when it waits for something that has no time */
    @Schema(name = "WaitingRobot")
    public record Waiting(@Nullable Instant dueAt, String text) {}
}
