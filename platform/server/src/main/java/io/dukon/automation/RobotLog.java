package io.dukon.automation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What robots did, wait for and failed at on a record, in the reader's language. */
public record RobotLog(List<Ran> ran, List<Waiting> waiting, List<Failed> failed) {

    /** @param because what started it, in words */
    public record Ran(UUID id, String automation, String title, Instant at, String because, List<Done> effects) {}

    /** @param kind notify, task, move, create, set, assign, close_tasks, note, message */
    public record Done(String kind, String text) {}

    /**
     * @param kind  task or time
     * @param dueAt null when it waits for something without a time
     */
    public record Waiting(UUID runId, String automation, String title, String kind, Instant dueAt, String text) {}

    /** An incident: it can be tried again or skipped. */
    public record Failed(UUID id, UUID runId, String automation, String title, Instant at, String reason) {}
}
