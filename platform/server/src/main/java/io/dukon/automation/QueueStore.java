package io.dukon.automation;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of turns in queues. */
@ApplicationScoped
class QueueStore {

    @PersistenceContext
    EntityManager em;

    /** Choosing is serial: two requests at one moment go to two people. */
    void lock(String queue) {
        Sql.of(em, "select pg_advisory_xact_lock(hashtextextended(cast(:tenant as text) || ':' || :queue, 0))")
                .set("queue", queue)
                .list(row -> null);
    }

    /** When each of the people had a turn; who never had one is missing. */
    Map<UUID, Instant> turns(String queue) {
        return Sql.of(
                        em,
                        """
                select member_id, last_assigned_at from dukon.queue_turn
                where tenant_id = :tenant and queue = :queue""")
                .set("queue", queue)
                .list(row -> Map.entry(row.id("member_id"), row.time("last_assigned_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void take(String queue, UUID member, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.queue_turn (tenant_id, queue, member_id, last_assigned_at)
                values (:tenant, :queue, :member, :at)
                on conflict (tenant_id, queue, member_id) do update set last_assigned_at = excluded.last_assigned_at""")
                .set("queue", queue)
                .set("member", member)
                .set("at", at)
                .run();
    }

    /** Open tasks by member. */
    Map<UUID, Long> openTasks(Collection<UUID> members) {
        return count(
                """
                select responsible_id as member, count(*) as n from dukon.task
                where tenant_id = :tenant and state = 'open' and responsible_id = any(cast(:members as uuid[]))
                group by responsible_id""",
                members);
    }

    /** Open records by member. */
    Map<UUID, Long> inWork(Collection<UUID> members) {
        return count(
                """
                select responsible_id as member, count(*) as n from dukon.record
                where tenant_id = :tenant and closed is null and deleted_at is null and stage is not null
                  and responsible_id = any(cast(:members as uuid[]))
                group by responsible_id""",
                members);
    }

    private Map<UUID, Long> count(String statement, Collection<UUID> members) {
        return Sql.of(em, statement)
                .set("members", members)
                .list(row -> Map.entry(row.id("member"), row.number("n")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
