package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of runs and of what they did. */
@ApplicationScoped
class RunStore {

    @PersistenceContext
    EntityManager em;

    /** A run to be written; see {@link Run}. */
    record Draft(
            UUID id,
            String automation,
            boolean process,
            UUID recordId,
            UUID eventId,
            int depth,
            String state,
            String stage,
            JsonNode because,
            JsonNode pending,
            Instant startedAt,
            Instant endedAt,
            String reason) {}

    /** The definition is copied as it is now: the run finishes on it. @return false when the event has had its run already */
    boolean add(Draft draft) {
        return Sql.of(
                                em,
                                """
                insert into dukon.automation_run (tenant_id, id, automation, record_id, event_id, depth, state, stage,
                    because, run_state, pending, definition, started_at, ended_at, reason)
                select :tenant, :id, :automation, :record, :event, :depth, :state, :stage, cast(:because as jsonb), '{}',
                    cast(:pending as jsonb), i.content, :startedAt, cast(:endedAt as timestamptz), :reason
                from dukon.configuration_item i
                join dukon.pack_installation p on p.tenant_id = :tenant and p.pack = i.pack
                where i.tenant_id = :tenant and i.kind = :kind and i.item_id = :automation
                order by p.installed_at desc limit 1
                on conflict (tenant_id, automation, event_id) do nothing""")
                        .set("id", draft.id())
                        .set("automation", draft.automation())
                        .set("kind", draft.process() ? "processes" : "automations")
                        .set("record", draft.recordId())
                        .set("event", draft.eventId())
                        .set("depth", draft.depth())
                        .set("state", draft.state())
                        .set("stage", draft.stage())
                        .set("because", draft.because())
                        .set("pending", draft.pending())
                        .set("startedAt", draft.startedAt())
                        .set("endedAt", draft.endedAt())
                        .set("reason", draft.reason())
                        .run()
                == 1;
    }

    /** Segments of one record never overlap, nor with people's changes; a run about no record is locked by itself. */
    void lock(Run run) {
        if (run.recordId() != null) {
            lockRecord(run.recordId());
            return;
        }
        Sql.of(em, "select id from dukon.automation_run where tenant_id = :tenant and id = :id for update")
                .set("id", run.id())
                .list(row -> null);
    }

    /** Whoever held it has committed by then. */
    void lockRecord(UUID record) {
        Sql.of(em, "select id from dukon.record where tenant_id = :tenant and id = :record for update")
                .set("record", record)
                .list(row -> null);
    }

    Optional<Run> find(UUID id) {
        return Sql.of(
                        em,
                        "select " + Run.COLUMNS
                                + " from dukon.automation_run r where r.tenant_id = :tenant and r.id = :id")
                .set("id", id)
                .first(Run::of);
    }

    /** The run that must be advanced first, as runs of one record go one after another. */
    Optional<Run> nextReady(UUID record) {
        return Sql.of(
                        em,
                        "select " + Run.COLUMNS
                                + """
                 from dukon.automation_run r
                where r.tenant_id = :tenant and r.record_id = :record and r.state = 'ready'
                order by r.started_at, r.id limit 1""")
                .set("record", record)
                .first(Run::of);
    }

    JsonNode definition(UUID id) {
        return Sql.of(em, "select definition from dukon.automation_run where tenant_id = :tenant and id = :id")
                .set("id", id)
                .first(row -> row.json("definition"))
                .orElseThrow();
    }

    /** Keeps where the run has come to. */
    void keep(UUID id, String state, JsonNode kept, Instant endedAt) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run set state = :state, run_state = cast(:kept as jsonb), pending = null,
                    ended_at = cast(:endedAt as timestamptz), reason = null, failed_step = null
                where tenant_id = :tenant and id = :id""")
                .set("id", id)
                .set("state", state)
                .set("kept", kept)
                .set("endedAt", endedAt)
                .run();
    }

    /** What a step that is over told of itself is told anew. */
    void tell(UUID id, String step, JsonNode more) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run
                set run_state = jsonb_set(run_state, array['results', :step], run_state -> 'results' -> cast(:step as text) || cast(:more as jsonb))
                where tenant_id = :tenant and id = :id and jsonb_exists(run_state -> 'results', :step)""")
                .set("id", id)
                .set("step", step)
                .set("more", more)
                .run();
    }

    void pend(UUID id, JsonNode pending) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run set state = 'ready', pending = cast(:pending as jsonb), ended_at = null, reason = null
                where tenant_id = :tenant and id = :id""")
                .set("id", id)
                .set("pending", pending)
                .run();
    }

    /** What it was about to take in stays: a retry takes in the same. @param step null when it failed at none */
    void fail(UUID id, JsonNode pending, String reason, JsonNode step, Instant at) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run set state = 'failed', reason = :reason, ended_at = :at, failed_step = cast(:step as jsonb),
                    pending = coalesce(cast(:pending as jsonb), pending)
                where tenant_id = :tenant and id = :id""")
                .set("id", id)
                .set("pending", pending)
                .set("reason", reason)
                .set("step", step)
                .set("at", at)
                .run();
    }

    /** @return false when the run is not in the state from which it was to go */
    boolean change(UUID id, String from, String to, Instant endedAt) {
        return Sql.of(
                                em,
                                """
                update dukon.automation_run set state = :to, ended_at = cast(:endedAt as timestamptz)
                where tenant_id = :tenant and id = :id and state = :from""")
                        .set("id", id)
                        .set("from", from)
                        .set("to", to)
                        .set("endedAt", endedAt)
                        .run()
                == 1;
    }

    void journal(UUID run, String step, String kind, JsonNode result, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.run_effect (tenant_id, run_id, step, kind, result, at)
                values (:tenant, :run, :step, :kind, cast(:result as jsonb), :at)""")
                .set("run", run)
                .set("step", step)
                .set("kind", kind)
                .set("result", result)
                .set("at", at)
                .run();
    }

    /** Runs of the automation for the record: those on, and those begun since. */
    boolean running(String automation, UUID record) {
        return Sql.of(
                        em,
                        """
                select 1 from dukon.automation_run
                where tenant_id = :tenant and record_id = :record and automation = :automation
                  and state in ('ready', 'waiting') and left_by is null limit 1""")
                .set("automation", automation)
                .set("record", record)
                .first(row -> true)
                .orElse(false);
    }

    int begunSince(String automation, UUID record, Instant since) {
        return Sql.of(
                        em,
                        """
                select count(*) as runs from dukon.automation_run
                where tenant_id = :tenant and record_id = :record and automation = :automation and started_at > :since""")
                .set("automation", automation)
                .set("record", record)
                .set("since", since)
                .first(row -> row.integer("runs"))
                .orElse(0);
    }

    void cancelRunning(String automation, UUID record, Instant at) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run set state = 'cancelled', ended_at = :at, reason = 'restarted'
                where tenant_id = :tenant and record_id = :record and automation = :automation
                  and state in ('ready', 'waiting')""")
                .set("automation", automation)
                .set("record", record)
                .set("at", at)
                .run();
    }

    void map(String from, String to, List<UUID> records) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run set stage = :to
                where tenant_id = :tenant and record_id = any(cast(:records as uuid[])) and stage = :from
                  and state in ('ready', 'waiting', 'failed')""")
                .set("from", from)
                .set("to", to)
                .set("records", records)
                .run();
    }

    void cancelAll(UUID record, Instant at) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run set state = 'cancelled', ended_at = :at, reason = 'deleted'
                where tenant_id = :tenant and record_id = :record and state in ('ready', 'waiting', 'failed')""")
                .set("record", record)
                .set("at", at)
                .run();
    }

    /** @return false when it is spent already */
    boolean spendOnce(String automation, UUID record, String period, UUID run) {
        return Sql.of(
                                em,
                                """
                insert into dukon.run_once (tenant_id, automation, record_id, period, run_id)
                values (:tenant, :automation, :record, :period, :run) on conflict do nothing""")
                        .set("automation", automation)
                        .set("record", record)
                        .set("period", period)
                        .set("run", run)
                        .run()
                == 1;
    }

    boolean onceSpent(String automation, UUID record, String period) {
        return Sql.of(
                        em,
                        """
                select 1 from dukon.run_once
                where tenant_id = :tenant and automation = :automation and record_id = :record and period = :period""")
                .set("automation", automation)
                .set("record", record)
                .set("period", period)
                .first(row -> true)
                .orElse(false);
    }
}
