package io.dukon.pipelines;

import io.dukon.records.RecordRow;
import io.dukon.records.StageCounters;
import io.dukon.tenancy.Sql;
import io.dukon.timeline.Entry;
import io.dukon.timeline.EntrySql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** SQL of moves: the record, the counters of both stages and the history in one statement. */
@ApplicationScoped
class MoveStore {

    private static final String MOVE =
            """
            with changed as (
              update dukon.record set pipeline = split_part(:to, '/', 1), stage = :to, stage_entered_at = :enteredAt,
                closed = :closed, closed_at = :closedAt, version = version + 1, changed_at = :at, changed_by = :by
              where tenant_id = :tenant and id = :id
            """
                    + StageCounters.CHANGED + "),\n" + StageCounters.CTE + ",\n" + EntrySql.CTE + "\nselect 1";

    @PersistenceContext
    EntityManager em;

    /** Where a record stands. */
    record Place(String stage, Instant enteredAt, String closed, Instant closedAt) {
        static Place of(RecordRow row) {
            return new Place(row.stage(), row.stageEnteredAt(), row.closed(), row.closedAt());
        }
    }

    /** @param row the locked record as it was */
    void move(RecordRow row, Place to, UUID by, Entry entry) {
        Sql sql = Sql.of(em, MOVE);
        EntrySql.bind(sql, entry)
                .set("id", row.id())
                .set("to", to.stage())
                .set("enteredAt", to.enteredAt())
                .set("closed", to.closed())
                .set("closedAt", to.closedAt())
                .set("at", entry.at())
                .set("by", by)
                .list(one -> one);
    }

    void markUndone(UUID record, UUID move) {
        Sql.of(
                        em,
                        """
                update dukon.timeline_entry set data = data || '{"undone": true}'
                where tenant_id = :tenant and record_id = :record and id = :move""")
                .set("record", record)
                .set("move", move)
                .run();
    }
}
