package io.dukon.automation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** What robots did, wait for and failed at on a record, in the reader's language. */
public record RobotLog(List<Ran> ran, List<Waiting> waiting, List<Failed> failed) {

    /** @param because what started it, in words */
    @Schema(name = "RobotRun")
    public record Ran(UUID id, String automation, String title, Instant at, String because, List<Done> effects) {}

    /** @param kind notify, task, move, create, set, assign, close_tasks, note, message, skipped */
    @Schema(name = "RobotEffect")
    public record Done(String kind, String text) {}

    /**
     * @param kind  task, time or other: an answer, a form, an event
     * @param dueAt null when it waits for something without a time
     */
    @Schema(name = "RobotWait")
    public record Waiting(
            UUID runId,
            String automation,
            String title,
            @Schema(enumeration = {"task", "time", "other"}) String kind,
            @Nullable Instant dueAt,
            String text) {}

    /** An incident: it can be tried again, left as it is, or gone on from without its step, if it has one. */
    @Schema(name = "Incident")
    public record Failed(
            UUID id, UUID runId, String automation, String title, Instant at, String reason, @Nullable FailedAt step) {}
}
