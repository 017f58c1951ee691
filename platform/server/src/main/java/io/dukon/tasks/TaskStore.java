package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.records.StageCounters;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL that changes tasks. Of a task with a record, the record is locked first: its counts are then exact. */
@ApplicationScoped
class TaskStore {

    private static final String SELECT =
            """
            select t.id, t.record_id, r.type as record_type, r.responsible_id as record_responsible,
              r.stage as record_stage, t.template, t.stage,
              t.title, t.text, t.responsible_id, t.state, t.due_at, t.author_kind, t.author_id, t.run_id, t.words
            from dukon.task t
            left join dukon.record r on r.tenant_id = :tenant and r.id = t.record_id
            """;

    private static final String INSERT =
            """
                with made as (
                  insert into dukon.task (tenant_id, id, record_id, template, stage, on_leave, title, text, responsible_id,
                    follows, state, due_at, due_in, words, author_kind, author_id, author_name, run_id, created_at)
                  values (:tenant, :id, :record, :template, :stage, :onLeave, :title, :text, :responsible, :follows, 'open',
                    :dueAt, :dueIn, cast(:words as jsonb), :authorKind, :authorId, :authorName, :run, :at)),
                changed as (
                  update dukon.record set open_tasks = open_tasks + 1, next_due_at = least(next_due_at, :dueAt)
                  where tenant_id = :tenant and id = :record
                """
                    + StageCounters.CHANGED + "),\n" + StageCounters.CTE + "\nselect 1";

    @PersistenceContext
    EntityManager em;

    /** What became of a task that a move settled. */
    record Settled(UUID id, String title, JsonNode words, String state) {}

    Optional<TaskRow> find(UUID id) {
        return Sql.of(em, SELECT + "where t.tenant_id = :tenant and t.id = :id")
                .set("id", id)
                .first(TaskStore::task);
    }

    /** The task, which nobody else changes until the transaction ends; its record is locked before it. */
    Optional<TaskRow> lock(UUID id) {
        Sql.of(
                        em,
                        """
                select 1 from dukon.record r
                where r.tenant_id = :tenant
                  and r.id = (select t.record_id from dukon.task t where t.tenant_id = :tenant and t.id = :id)
                for update""")
                .set("id", id)
                .list(row -> row);
        return Sql.of(em, SELECT + "where t.tenant_id = :tenant and t.id = :id for update of t")
                .set("id", id)
                .first(TaskStore::task);
    }

    /** Sets the task and counts it with its record in one statement; the update waits for the record's lock by itself. */
    void insert(UUID id, TaskDraft draft, String authorKind, UUID authorId, String authorName, Instant at) {
        Sql.of(em, INSERT)
                .set("id", id)
                .set("record", draft.recordId())
                .set("template", draft.template())
                .set("stage", draft.stage())
                .set("onLeave", draft.onLeave())
                .set("title", draft.title())
                .set("text", draft.text())
                .set("responsible", draft.responsibleId())
                .set("follows", draft.follows())
                .set("dueAt", draft.dueAt())
                .set("dueIn", draft.dueIn())
                .set("words", draft.words())
                .set("authorKind", authorKind)
                .set("authorId", authorId)
                .set("authorName", authorName)
                .set("run", draft.runId())
                .set("at", at)
                .list(row -> row);
    }

    void change(UUID id, String title, String text, Instant dueAt, UUID responsible) {
        Sql.of(
                        em,
                        """
                update dukon.task set title = :title, text = :text, due_at = :dueAt, responsible_id = :responsible,
                  follows = follows and responsible_id is not distinct from :responsible,
                  words = case when title = :title and text = :text then words end, version = version + 1
                where tenant_id = :tenant and id = :id""")
                .set("id", id)
                .set("title", title)
                .set("text", text)
                .set("dueAt", dueAt)
                .set("responsible", responsible)
                .run();
    }

    /** @param state open, done or void */
    void settle(UUID id, String state, UUID by, Instant at) {
        boolean open = state.equals("open");
        Sql.of(
                        em,
                        """
                update dukon.task set state = :state, done_at = :at, done_by = :by, version = version + 1
                where tenant_id = :tenant and id = :id""")
                .set("id", id)
                .set("state", state)
                .set("at", open ? null : at)
                .set("by", open ? null : by)
                .run();
    }

    /** The stage is gone from the configuration: what was set on it belongs to the one that took its records. */
    void map(String from, String to, List<UUID> records) {
        Sql.of(
                        em,
                        """
                update dukon.task set stage = :to
                where tenant_id = :tenant and record_id = any(cast(:records as uuid[])) and stage = :from and state = 'open'""")
                .set("from", from)
                .set("to", to)
                .set("records", records)
                .run();
    }

    /** Tasks of the stage that the record left (RS-OP-13); the record is locked by the move. */
    List<Settled> leave(UUID record, String stage, UUID by, Instant at) {
        return Sql.of(
                        em,
                        """
                update dukon.task set state = on_leave, done_at = :at, done_by = :by, version = version + 1
                where tenant_id = :tenant and record_id = :record and state = 'open' and stage = :stage and on_leave <> 'keep'
                returning id, title, words, state""")
                .set("record", record)
                .set("stage", stage)
                .set("at", at)
                .set("by", by)
                .list(TaskStore::settled);
    }

    /** Open tasks of the record that a robot closes. */
    List<Settled> close(UUID record, String state, UUID by, Instant at) {
        return Sql.of(
                        em,
                        """
                update dukon.task set state = :state, done_at = :at, done_by = :by, version = version + 1
                where tenant_id = :tenant and record_id = :record and state = 'open'
                returning id, title, words, state""")
                .set("record", record)
                .set("state", state)
                .set("at", at)
                .set("by", by)
                .list(TaskStore::settled);
    }

    /** Open tasks that runs of the event set. */
    List<Settled> voidMadeBy(UUID record, UUID event, UUID by, Instant at) {
        return Sql.of(
                        em,
                        """
                update dukon.task set state = 'void', done_at = :at, done_by = :by, version = version + 1
                where tenant_id = :tenant and record_id = :record and state = 'open' and run_id in (
                  select id from dukon.automation_run where tenant_id = :tenant and record_id = :record and event_id = :event)
                returning id, title, words, state""")
                .set("record", record)
                .set("event", event)
                .set("at", at)
                .set("by", by)
                .list(TaskStore::settled);
    }

    /** Tasks that the move settled are open again: the history says which ones. */
    void restoreSettledBy(UUID record, UUID move) {
        Sql.of(
                        em,
                        """
                update dukon.task set state = 'open', done_at = null, done_by = null, version = version + 1
                where tenant_id = :tenant and record_id = :record and id in (
                  select cast(data ->> 'taskId' as uuid) from dukon.timeline_entry
                  where tenant_id = :tenant and record_id = :record and kind in ('task_void', 'task_done')
                    and data ->> 'move' = cast(:move as text))""")
                .set("record", record)
                .set("move", move.toString())
                .run();
    }

    void follow(UUID record, UUID responsible) {
        Sql.of(
                        em,
                        """
                update dukon.task set responsible_id = :responsible, version = version + 1
                where tenant_id = :tenant and record_id = :record and state = 'open' and follows""")
                .set("record", record)
                .set("responsible", responsible)
                .run();
    }

    /** Counts the open tasks of a locked record anew. */
    void recount(UUID record) {
        Sql.of(
                        em,
                        """
                with changed as (
                  update dukon.record r set open_tasks = t.n, next_due_at = t.due
                  from (select count(*) as n, min(due_at) as due from dukon.task
                        where tenant_id = :tenant and record_id = :record and state = 'open') t
                  where r.tenant_id = :tenant and r.id = :record
                """
                                + StageCounters.CHANGED + "),\n" + StageCounters.CTE + "\nselect 1")
                .set("record", record)
                .list(row -> row);
    }

    List<TaskRow> openOf(UUID record) {
        return Sql.of(
                        em,
                        SELECT
                                + "where t.tenant_id = :tenant and t.record_id = :record and t.state = 'open' order by t.id")
                .set("record", record)
                .list(TaskStore::task);
    }

    /** The last time this task was done, a robot went on because of it. */
    boolean woke(UUID record, UUID task) {
        return Sql.of(
                        em,
                        """
                select data ->> 'woke' as woke from dukon.timeline_entry
                where tenant_id = :tenant and record_id = :record and kind = 'task_done' and data ->> 'taskId' = :task
                order by id desc limit 1""")
                .set("record", record)
                .set("task", task.toString())
                .first(row -> "true".equals(row.text("woke")))
                .orElse(false);
    }

    /** Of these members the one with the fewest open tasks. */
    UUID leastLoaded(List<UUID> members) {
        return Sql.of(
                        em,
                        """
                select m.id from dukon.member m
                left join dukon.task t on t.tenant_id = :tenant and t.responsible_id = m.id and t.state = 'open'
                where m.tenant_id = :tenant and m.id = any(cast(:members as uuid[]))
                group by m.id order by count(t.id), m.id limit 1""")
                .set("members", members)
                .first(row -> row.id("id"))
                .orElseThrow();
    }

    /** A run waits for this very task to be done. */
    boolean awaited(UUID task) {
        return Sql.of(
                        em,
                        """
                select 1 from dukon.run_wait where tenant_id = :tenant and kind = 'task' and target = :task limit 1""")
                .set("task", task.toString())
                .first(row -> row)
                .isPresent();
    }

    private static Settled settled(Row row) {
        return new Settled(row.id("id"), row.text("title"), row.json("words"), row.text("state"));
    }

    private static TaskRow task(Row row) {
        return new TaskRow(
                row.id("id"),
                row.id("record_id"),
                row.text("record_type"),
                row.id("record_responsible"),
                row.text("record_stage"),
                row.text("template"),
                row.text("stage"),
                row.text("title"),
                row.text("text"),
                row.id("responsible_id"),
                row.text("state"),
                row.time("due_at"),
                row.text("author_kind"),
                row.id("author_id"),
                row.id("run_id"),
                row.json("words"));
    }
}
