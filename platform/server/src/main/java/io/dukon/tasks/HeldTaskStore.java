package io.dukon.tasks;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of tasks whose time begins when somebody has them. */
@ApplicationScoped
class HeldTaskStore {

    /** @param length as packs write it */
    record Waiting(UUID task, String length) {}

    @PersistenceContext
    EntityManager em;

    /** @param member null = nobody */
    void give(UUID task, UUID member) {
        Sql.of(
                        em,
                        """
                update dukon.task set responsible_id = :member, version = version + 1
                where tenant_id = :tenant and id = :task""")
                .set("task", task)
                .set("member", member)
                .run();
    }

    Optional<String> waiting(UUID task) {
        return Sql.of(
                        em,
                        """
                select due_in from dukon.task
                where tenant_id = :tenant and id = :task and due_in is not null and responsible_id is not null""")
                .set("task", task)
                .first(row -> row.text("due_in"));
    }

    /** Open tasks of the record that wait for their time although somebody has them now. */
    List<Waiting> heldOf(UUID record) {
        return Sql.of(
                        em,
                        """
                select id, due_in from dukon.task
                where tenant_id = :tenant and record_id = :record and state = 'open' and due_in is not null
                  and responsible_id is not null""")
                .set("record", record)
                .list(row -> new Waiting(row.id("id"), row.text("due_in")));
    }

    void due(UUID task, Instant due) {
        Sql.of(em, "update dukon.task set due_at = :due, due_in = null where tenant_id = :tenant and id = :task")
                .set("task", task)
                .set("due", due)
                .run();
    }
}
