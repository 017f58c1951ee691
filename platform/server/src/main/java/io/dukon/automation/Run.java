package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.tenancy.Row;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A run as it is kept.
 *
 * @param depth   length of the chain of automations that led here; 1 when a person caused it
 * @param state   ready, waiting, done, cancelled, failed or skipped
 * @param stage   the stage whose leaving ends the run; null when it outlives every stage
 * @param because what started it, for people
 * @param kept    state of the interpreter; an empty object before the first segment
 * @param pending what the run takes in next; null when nothing waits to be taken in
 * @param failedAt the step at which it failed, with its words; null when its failure belongs to none
 * @param skipped steps without which people let it go on
 * @param leftBy  the move by which the record left {@code stage}; null while it stands there
 */
record Run(
        UUID id,
        String automation,
        UUID recordId,
        UUID eventId,
        int depth,
        String state,
        String stage,
        JsonNode because,
        JsonNode kept,
        JsonNode pending,
        JsonNode failedAt,
        Set<String> skipped,
        UUID leftBy,
        Instant startedAt,
        Instant endedAt,
        String reason) {

    static final String COLUMNS =
            """
            r.id, r.automation, r.record_id, r.event_id, r.depth, r.state, r.stage, r.because, r.run_state, r.pending,
            r.failed_step, coalesce(r.skipped, '{}') as skipped, r.left_by, r.started_at, r.ended_at, r.reason""";

    static Run of(Row row) {
        return new Run(
                row.id("id"),
                row.text("automation"),
                row.id("record_id"),
                row.id("event_id"),
                row.integer("depth"),
                row.text("state"),
                row.text("stage"),
                row.json("because"),
                row.json("run_state"),
                row.json("pending"),
                row.json("failed_step"),
                Set.copyOf(row.texts("skipped")),
                row.id("left_by"),
                row.time("started_at"),
                row.time("ended_at"),
                row.text("reason"));
    }

    boolean begun() {
        return kept.hasNonNull("automation");
    }

    boolean ready() {
        return "ready".equals(state);
    }
}
