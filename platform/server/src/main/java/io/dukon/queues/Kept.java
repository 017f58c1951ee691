package io.dukon.queues;

import io.dukon.definitions.value.Span;
import io.dukon.definitions.work.Round;
import io.dukon.tenancy.Row;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.UUID;

/**
 * A request as it is kept.
 *
 * @param mayDecline who is asked may say no
 * @param alive its run still waits for it; otherwise it is withdrawn
 */
record Kept(
        UUID id,
        UUID run,
        String step,
        UUID record,
        String queue,
        boolean mayDecline,
        Round round,
        boolean alive,
        Instant createdAt,
        Instant acceptedAt) {

    static final String COLUMNS =
            """
            r.id, r.run_id, r.step, r.record_id, r.queue, r.each_asked, r.laps, r.then_all, r.may_decline, r.people, r.declined, r.turn,
            r.until_at, r.state, r.member_id, r.created_at, r.accepted_at, a.state in ('ready', 'waiting') as alive""";

    static Kept of(Row row) {
        return new Kept(
                row.id("id"),
                row.id("run_id"),
                row.text("step"),
                row.id("record_id"),
                row.text("queue"),
                row.flag("may_decline"),
                new Round(
                        Span.parse(row.text("each_asked")),
                        row.integer("laps"),
                        row.flag("then_all"),
                        row.texts("people"),
                        new LinkedHashSet<>(row.texts("declined")),
                        row.integer("turn"),
                        row.time("until_at"),
                        Round.State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                        row.text("member_id")),
                row.flag("alive"),
                row.time("created_at"),
                row.time("accepted_at"));
    }

    Kept with(Round changed, Instant accepted) {
        return new Kept(id, run, step, record, queue, mayDecline, changed, alive, createdAt, accepted);
    }

    String state() {
        return round.open() && !alive ? "withdrawn" : round.state().name().toLowerCase(Locale.ROOT);
    }

    boolean open() {
        return alive && round.open();
    }
}
