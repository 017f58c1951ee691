package io.dukon.automation;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A robot as who runs the shop looks after it.
 *
 * @param records  how many records stand already where it would have started; absent when it starts otherwise
 * @param failures failures in a row
 * @param stoppedAt since when it starts no more, because it failed again and again
 * @param reason   of the last failure
 */
@Schema(name = "Automation")
public record AutomationView(
        String id,
        String title,
        boolean enabled,
        @Nullable Long records,
        int failures,
        @Nullable Instant stoppedAt,
        @Nullable String reason) {}
