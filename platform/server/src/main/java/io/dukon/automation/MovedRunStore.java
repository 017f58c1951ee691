package io.dukon.automation;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SQL of what a move does to the runs of its record, and of taking that back. */
@ApplicationScoped
class MovedRunStore {

    @PersistenceContext
    EntityManager em;

    /**
     * The record leaves a stage: runs that wait there end, runs that have not begun keep their first segment, because
     * their event came before. The run that makes the move itself goes on.
     */
    void leave(UUID record, String stage, UUID move, UUID except, Instant at) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run
                set left_by = :move,
                    state = case when pending ->> 'kind' = 'start' then state else 'cancelled' end,
                    ended_at = case when pending ->> 'kind' = 'start' then null else cast(:at as timestamptz) end,
                    reason = case when pending ->> 'kind' = 'start' then null else 'left' end
                where tenant_id = :tenant and record_id = :record and stage = :stage and left_by is null
                  and state in ('ready', 'waiting') and id is distinct from cast(:except as uuid)""")
                .set("record", record)
                .set("stage", stage)
                .set("move", move)
                .set("except", except)
                .set("at", at)
                .run();
    }

    /** The move that started them is undone. */
    void cancelMadeBy(UUID record, UUID move, Instant at) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run set state = 'cancelled', ended_at = :at, reason = 'undone'
                where tenant_id = :tenant and record_id = :record and event_id = :move and state in ('ready', 'waiting', 'failed')""")
                .set("record", record)
                .set("move", move)
                .set("at", at)
                .run();
    }

    /** The move that ended them is undone. @return those that go on */
    List<UUID> restore(UUID record, UUID move) {
        return Sql.of(
                        em,
                        """
                update dukon.automation_run
                set state = case when state = 'cancelled' then 'waiting' else state end, left_by = null,
                    ended_at = case when state = 'cancelled' then null else ended_at end,
                    reason = case when state = 'cancelled' then null else reason end
                where tenant_id = :tenant and record_id = :record and left_by = :move
                returning id""")
                .set("record", record)
                .set("move", move)
                .list(row -> row.id("id"));
    }
}
