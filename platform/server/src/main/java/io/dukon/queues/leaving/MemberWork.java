package io.dukon.queues.leaving;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * Open records and tasks of a member.
 *
 * @param tasks    open tasks, about records and about none
 * @param toQueues how many of all these go back to the queues that gave them when he leaves
 * @param heir     who gets the others: the head of his unit, or an owner; null for the only owner, who cannot leave
 */
public record MemberWork(List<OfType> records, long tasks, long toQueues, @Nullable Heir heir) {

    /** @param type of records @param title what the shop calls it, in the reader's language */
    @Schema(name = "WorkOfType")
    public record OfType(String type, String title, long count) {}

    /** Who gets what no queue takes back. */
    @Schema(name = "WorkHeir")
    public record Heir(UUID id, String name) {}
}
