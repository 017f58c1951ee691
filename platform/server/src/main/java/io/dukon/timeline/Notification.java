package io.dukon.timeline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A line for one member.
 *
 * @param record  absent when it is about nothing in particular
 * @param request what it asks the member to take; whether he still may is told with the requests
 */
public record Notification(
        UUID id, String text, Instant at, @Nullable About record, @Nullable UUID request, @Nullable Instant readAt) {

    /** The record that it is about. */
    @Schema(name = "NotificationRecord")
    public record About(UUID id, long number, String title, String type) {}
}
