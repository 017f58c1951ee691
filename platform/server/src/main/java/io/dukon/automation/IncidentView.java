package io.dukon.automation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * Something that did not happen and waits for a person.
 *
 * @param id     of the run, or of the job
 * @param kind   robot: a run of an automation; job: work behind the scenes, a letter say
 * @param title  of the robot, or what the job was to do
 * @param reason of a robot, in words
 * @param step   at which the robot stumbled; without one it cannot go on without it
 * @param record that the robot worked on
 */
@Schema(name = "ShopIncident")
public record IncidentView(
        UUID id,
        @Schema(enumeration = {"robot", "job"}) String kind,
        String title,
        @Nullable String reason,
        @Nullable FailedAt step,
        Instant at,
        @Nullable About record) {

    @Schema(name = "IncidentRecord")
    public record About(UUID id, long number, String title, String type) {}
}
