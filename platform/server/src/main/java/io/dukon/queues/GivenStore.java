package io.dukon.queues;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** SQL of what queues gave: known for as long as who got it has it. */
@ApplicationScoped
class GivenStore {

    @PersistenceContext
    EntityManager em;

    /** Somebody of the queue has the record or the task now. */
    void remember(Queued queued) {
        Sql.of(
                        em,
                        """
                insert into dukon.queue_given (tenant_id, id, record_id, task_id, queue, member_id)
                values (:tenant, :id, :record, :task, :queue, :member)
                on conflict (tenant_id, id) do update set queue = excluded.queue, member_id = excluded.member_id""")
                .set("id", queued.thing())
                .set("record", queued.record())
                .set("task", queued.task())
                .set("queue", queued.place().queue())
                .set("member", queued.person())
                .run();
    }

    /** @param thing a record or a task */
    void forget(UUID thing) {
        Sql.of(em, "delete from dukon.queue_given where tenant_id = :tenant and id = :id")
                .set("id", thing)
                .run();
    }

    /** The record and the tasks about it. */
    void forgetAbout(UUID record) {
        Sql.of(em, "delete from dukon.queue_given where tenant_id = :tenant and record_id = :record")
                .set("record", record)
                .run();
    }

    /** The queue that gave it to the member. */
    Optional<String> queue(UUID thing, UUID member) {
        return Sql.of(
                        em,
                        "select queue from dukon.queue_given where tenant_id = :tenant and id = :id and member_id = :member")
                .set("id", thing)
                .set("member", member)
                .first(row -> row.text("queue"));
    }
}
