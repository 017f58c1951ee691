package io.dukon.queues;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A request that goes round the people of a queue.
 *
 * @param queue  what the queue is called
 * @param asks   who may take it now
 * @param until  when the turn passes on; absent when everybody is asked
 * @param mayDecline who is asked may say no
 * @param declined who said no
 * @param person who accepted it
 */
@Schema(name = "Request")
public record RequestView(
        UUID id,
        About record,
        String queue,
        @Schema(enumeration = {"asking", "broadcast", "accepted", "nobody", "withdrawn"}) String state,
        List<Asked> asks,
        @Nullable Instant until,
        boolean mayDecline,
        List<Asked> declined,
        @Nullable Asked person,
        Instant createdAt) {

    /** The record that it is about. */
    @Schema(name = "RequestRecord")
    public record About(UUID id, long number, String title, String type, @Nullable String stage) {}

    @Schema(name = "AskedPerson")
    public record Asked(UUID id, String name) {}
}
