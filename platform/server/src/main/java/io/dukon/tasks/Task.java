package io.dukon.tasks;

import io.dukon.records.Card.Named;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A task as people read it.
 *
 * @param state     open, done or void
 * @param overdue   open and past its time
 * @param author    who set it
 * @param fromRobot a robot set it
 * @param form      what the form is called that alone finishes it; absent when it is just finished
 */
public record Task(
        UUID id,
        String title,
        @Nullable String text,
        @Schema(enumeration = {"open", "done", "void"}) String state,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Named responsible,
        @Nullable About record,
        Author author,
        Instant createdAt,
        @Nullable Instant doneAt,
        boolean fromRobot,
        @Nullable String form) {

    Task said(Author by, String formTitle) {
        return new Task(
                id,
                title,
                text,
                state,
                dueAt,
                overdue,
                responsible,
                record,
                by,
                createdAt,
                doneAt,
                fromRobot,
                formTitle);
    }

    /** The record that it is about. */
    @Schema(name = "TaskRecord")
    public record About(UUID id, long number, String title, @Nullable String stage, String type) {}

    /** @param kind person, robot, form, import or api */
    public record Author(String kind, @Nullable String name) {}
}
