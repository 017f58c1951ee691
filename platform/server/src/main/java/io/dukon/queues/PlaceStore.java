package io.dukon.queues;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of places in queues. */
@ApplicationScoped
class PlaceStore {

    private static final String SELECT =
            """
            select id, record_id, task_id, queue, prefer, day, member_id, settles_at from dukon.queue_place
            where tenant_id = :tenant""";

    @PersistenceContext
    EntityManager em;

    void put(Queued queued, Instant since) {
        Sql.of(
                        em,
                        """
                insert into dukon.queue_place (tenant_id, id, record_id, task_id, queue, prefer, day, member_id, settles_at, since)
                values (:tenant, :id, :record, :task, :queue, cast(:prefer as uuid), :day, :member, :settles, :since)
                on conflict (tenant_id, id) do update set queue = excluded.queue, prefer = excluded.prefer,
                  day = excluded.day, member_id = excluded.member_id, settles_at = excluded.settles_at""")
                .set("id", queued.id())
                .set("record", queued.record())
                .set("task", queued.task())
                .set("queue", queued.place().queue())
                .set("prefer", queued.place().prefer())
                .set("day", queued.place().day())
                .set("member", queued.person())
                .set("settles", queued.settlesAt())
                .set("since", since)
                .run();
    }

    void remove(UUID id) {
        Sql.of(em, "delete from dukon.queue_place where tenant_id = :tenant and id = :id")
                .set("id", id)
                .run();
    }

    /** The record itself waits no more; tasks about it do. */
    void withdraw(UUID record) {
        Sql.of(
                        em,
                        "delete from dukon.queue_place where tenant_id = :tenant and record_id = :record and task_id is null")
                .set("record", record)
                .run();
    }

    void withdrawTask(UUID task) {
        Sql.of(em, "delete from dukon.queue_place where tenant_id = :tenant and task_id = :task")
                .set("task", task)
                .run();
    }

    /** The place of the record itself. */
    Optional<Queued> ofRecord(UUID record) {
        return Sql.of(em, SELECT + " and record_id = :record and task_id is null")
                .set("record", record)
                .first(Queued::of);
    }

    void forget(UUID record) {
        Sql.of(em, "delete from dukon.queue_place where tenant_id = :tenant and record_id = :record")
                .set("record", record)
                .run();
    }

    /** In the order in which they came. */
    List<UUID> all() {
        return Sql.of(em, "select id from dukon.queue_place where tenant_id = :tenant order by since, id")
                .list(row -> row.id("id"));
    }

    Optional<Queued> find(UUID id) {
        return Sql.of(em, SELECT + " and id = :id").set("id", id).first(Queued::of);
    }

    void lockRecord(UUID record) {
        Sql.of(em, "select id from dukon.record where tenant_id = :tenant and id = :record for update")
                .set("record", record)
                .list(row -> null);
    }
}
