package io.dukon.tasks;

import io.dukon.records.Card.Named;
import java.time.Instant;
import java.util.UUID;

/**
 * A task as people read it.
 *
 * @param state     open, done or void
 * @param overdue   open and past its time
 * @param author    who set it
 * @param fromRobot a robot set it
 */
public record Task(
        UUID id,
        String title,
        String text,
        String state,
        Instant dueAt,
        boolean overdue,
        Named responsible,
        About record,
        Author author,
        Instant createdAt,
        Instant doneAt,
        boolean fromRobot) {

    Task by(Author other) {
        return new Task(
                id, title, text, state, dueAt, overdue, responsible, record, other, createdAt, doneAt, fromRobot);
    }

    /** The record that it is about. */
    public record About(UUID id, long number, String title, String stage, String type) {}

    /** @param kind person, robot, form, import or api */
    public record Author(String kind, String name) {}
}
