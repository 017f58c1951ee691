package io.dukon.queues;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** SQL of requests. */
@ApplicationScoped
class RequestStore {

    private static final String SELECT = "select " + Kept.COLUMNS
            + """
             from dukon.request r
            join dukon.automation_run a on a.tenant_id = :tenant and a.id = r.run_id
            where r.tenant_id = :tenant""";

    @PersistenceContext
    EntityManager em;

    void add(Kept request) {
        Sql.of(
                        em,
                        """
                insert into dukon.request (tenant_id, id, run_id, step, record_id, queue, each_asked, laps, then_all, may_decline, people,
                  declined, turn, until_at, state, created_at)
                values (:tenant, :id, :run, :step, :record, :queue, :each, :laps, :all, :decline, cast(:people as uuid[]), '{}', :turn,
                  :until, :state, :at)""")
                .set("id", request.id())
                .set("run", request.run())
                .set("step", request.step())
                .set("record", request.record())
                .set("queue", request.queue())
                .set("each", request.round().each().toString())
                .set("laps", request.round().laps())
                .set("all", request.round().thenAll())
                .set("decline", request.mayDecline())
                .set("people", request.round().order())
                .set("turn", request.round().turn())
                .set("until", request.round().until())
                .set("state", request.round().state().name().toLowerCase(Locale.ROOT))
                .set("at", request.createdAt())
                .run();
    }

    void update(Kept request) {
        Sql.of(
                        em,
                        """
                update dukon.request set declined = cast(:declined as uuid[]), turn = :turn, until_at = :until, state = :state,
                  member_id = cast(:member as uuid), accepted_at = :accepted
                where tenant_id = :tenant and id = :id""")
                .set("id", request.id())
                .set("declined", request.round().declined())
                .set("turn", request.round().turn())
                .set("until", request.round().until())
                .set("state", request.round().state().name().toLowerCase(Locale.ROOT))
                .set("member", request.round().person())
                .set("accepted", request.acceptedAt())
                .run();
    }

    Optional<Kept> find(UUID id) {
        return Sql.of(em, SELECT + " and r.id = :id").set("id", id).first(Kept::of);
    }

    /** The request, which nobody else changes until the transaction ends: its record is locked. */
    Optional<Kept> lock(UUID id) {
        Sql.of(
                        em,
                        """
                select id from dukon.record where tenant_id = :tenant and id = (
                  select record_id from dukon.request where tenant_id = :tenant and id = :id) for update""")
                .set("id", id)
                .list(row -> null);
        return find(id);
    }

    /** Requests that somebody is asked, the oldest first. */
    List<UUID> open() {
        return Sql.of(
                        em,
                        """
                select r.id from dukon.request r
                join dukon.automation_run a on a.tenant_id = :tenant and a.id = r.run_id and a.state in ('ready', 'waiting')
                where r.tenant_id = :tenant and r.state in ('asking', 'broadcast') order by r.id""")
                .list(row -> row.id("id"));
    }

    /** Requests that runs go on with and that one of the members accepted who is no longer there. */
    List<UUID> ofGone(List<String> members) {
        return Sql.of(
                        em,
                        """
                select r.id from dukon.request r
                join dukon.automation_run a on a.tenant_id = :tenant and a.id = r.run_id and a.state in ('ready', 'waiting')
                join dukon.member m on m.tenant_id = :tenant and m.id = r.member_id and m.state <> 'active'
                where r.tenant_id = :tenant and r.state = 'accepted' and r.member_id = any(cast(:members as uuid[]))
                order by r.id""")
                .set("members", members)
                .list(row -> row.id("id"));
    }

    boolean heldByGone(UUID request) {
        return Sql.of(
                        em,
                        """
                select true as gone from dukon.request r
                join dukon.member m on m.tenant_id = :tenant and m.id = r.member_id and m.state <> 'active'
                where r.tenant_id = :tenant and r.id = :request and r.state = 'accepted'""")
                .set("request", request)
                .first(row -> row.flag("gone"))
                .orElse(false);
    }

    /** Open tasks of the member that the run set for him itself: what a queue gave him goes back to that queue. */
    List<UUID> heldBy(UUID run, UUID member) {
        return Sql.of(
                        em,
                        """
                select t.id from dukon.task t
                where t.tenant_id = :tenant and t.run_id = :run and t.state = 'open' and t.responsible_id = :member
                  and not exists (select 1 from dukon.queue_given g
                    where g.tenant_id = :tenant and g.id = t.id and g.member_id = :member)""")
                .set("run", run)
                .set("member", member)
                .list(row -> row.id("id"));
    }

    /** Open tasks that the run set and that nobody has, nor waits in a queue to be given. */
    List<UUID> unheld(UUID run) {
        return Sql.of(
                        em,
                        """
                select t.id from dukon.task t
                where t.tenant_id = :tenant and t.run_id = :run and t.state = 'open' and t.responsible_id is null
                  and not exists (select 1 from dukon.queue_place p where p.tenant_id = :tenant and p.task_id = t.id)""")
                .set("run", run)
                .list(row -> row.id("id"));
    }

    /** Requests that the member is asked alone, and those that everybody is asked. */
    List<Kept> asked(UUID member) {
        return Sql.of(
                        em,
                        SELECT
                                + """
                 and a.state in ('ready', 'waiting')
                  and (r.state = 'asking' and r.people[r.turn % nullif(cardinality(r.people), 0) + 1] = :member
                    or r.state = 'broadcast' and not :member = any(r.declined))
                order by r.until_at nulls last, r.id""")
                .set("member", member)
                .list(Kept::of);
    }

    List<Kept> of(UUID record) {
        return Sql.of(em, SELECT + " and r.record_id = :record order by r.id desc limit 20")
                .set("record", record)
                .list(Kept::of);
    }
}
