package io.dukon.queues;

import io.dukon.definitions.work.Place;
import io.dukon.tenancy.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A record or a task in a queue.
 *
 * @param record null for a task about none
 * @param task   null when the record itself is to be given
 */
record Queued(UUID id, UUID record, UUID task, Place place, Instant settlesAt) {

    static Queued of(Row row) {
        String day = row.text("day");
        return new Queued(
                row.id("id"),
                row.id("record_id"),
                row.id("task_id"),
                new Place(
                        row.text("queue"),
                        row.text("prefer"),
                        day == null ? null : LocalDate.parse(day),
                        row.text("member_id")),
                row.time("settles_at"));
    }

    Queued at(Place changed, Instant settles) {
        return new Queued(id, record, task, changed, settles);
    }

    /** What is given. */
    UUID thing() {
        return task == null ? record : task;
    }

    UUID person() {
        return place.person() == null ? null : UUID.fromString(place.person());
    }
}
