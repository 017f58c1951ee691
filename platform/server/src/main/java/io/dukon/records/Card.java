package io.dukon.records;

import io.dukon.kernel.Money;
import java.time.Instant;
import java.util.UUID;

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
        String pipeline,
        String stage,
        String title,
        Money amount,
        Named client,
        String source,
        Named responsible,
        Instant createdAt,
        Instant stageEnteredAt,
        Next next,
        Waiting waiting,
        String closed,
        int version) {

    /** Somebody or something by name. */
    public record Named(UUID id, String name) {}

    /** What is to be done next. */
    public record Next(UUID taskId, String title, Instant dueAt) {}

    /** @param dueAt null when it waits for something that has no time */
    public record Waiting(Instant dueAt, String text) {}
}
