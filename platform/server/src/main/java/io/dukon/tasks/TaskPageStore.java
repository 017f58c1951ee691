package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.records.Card.Named;
import io.dukon.records.Visibility;
import io.dukon.tasks.Task.About;
import io.dukon.tasks.Task.Author;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import io.dukon.timeline.RobotTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL that reads tasks for people; a robot's task comes with its template for a form, until {@link TaskWords} has named it. */
@ApplicationScoped
class TaskPageStore {

    private static final String COLUMNS =
            """
            select t.id, t.title, t.text, t.words, t.state, t.due_at, t.state = 'open' and t.due_at < :now as overdue, t.responsible_id,
              m.name as responsible_name, r.id as about, r.number, r.title as record_title, r.stage as record_stage,
              r.type as record_type, t.author_kind, t.author_name, t.created_at, t.done_at, t.template
            """;

    private static final String TABLES =
            """
            from dukon.task t
            left join dukon.member m on m.tenant_id = :tenant and m.id = t.responsible_id
            left join dukon.record r on r.tenant_id = :tenant and r.id = t.record_id
            where t.tenant_id = :tenant and (t.record_id is null or r.deleted_at is null)
            """;

    private static final String VISIBLE =
            """
             and (t.responsible_id = :member or t.author_id = :member or t.record_id is null and :admin or t.record_id is not null and
            """
                    + Visibility.CONDITION + ")";

    private static final String MINE = " and t.responsible_id = :me";

    /** Counts stop here: nobody reads more. */
    private static final int MOST = 1000;

    @PersistenceContext
    EntityManager em;

    /** Which tasks a list shows, and when it is. */
    record Asked(
            View view,
            boolean mine,
            Visibility visibility,
            boolean admin,
            Instant now,
            Instant dayStart,
            Instant dayEnd) {}

    /** What a person may cut a list of tasks to. */
    enum View {
        OPEN("t.state = 'open'"),
        OVERDUE("t.state = 'open' and t.due_at < :now"),
        TODAY("t.state = 'open' and t.due_at >= :dayStart and t.due_at < :dayEnd"),
        DONE("t.state = 'done'");

        private final String condition;

        View(String condition) {
            this.condition = condition;
        }
    }

    record After(Instant at, UUID id) {}

    /** 1000 means "1000 or more". */
    record Counts(long overdue, long today, long open) {}

    List<Task> page(Asked asked, After after, int limit) {
        boolean done = asked.view == View.DONE;
        String text = COLUMNS + TABLES + " and " + asked.view.condition + (asked.mine ? MINE : VISIBLE)
                + (after == null ? "" : done ? " and (t.done_at, t.id) < (:afterTime, :afterId)" : later(after))
                + (done ? " order by t.done_at desc, t.id desc" : " order by t.due_at, t.id") + " limit :limit";
        Sql sql = bind(Sql.of(em, text), text, asked).set("limit", limit);
        if (after != null) {
            sql.set("afterId", after.id);
            if (after.at != null) {
                sql.set("afterTime", after.at);
            }
        }
        return sql.list(TaskPageStore::task);
    }

    /** Tasks without a time stand at the end. */
    private static String later(After after) {
        return after.at == null
                ? " and t.due_at is null and t.id > :afterId"
                : " and (t.due_at > :afterTime or t.due_at = :afterTime and t.id > :afterId or t.due_at is null)";
    }

    Counts counts(Asked asked) {
        String text = "select " + capped(asked, View.OVERDUE, "overdue") + ", " + capped(asked, View.TODAY, "today")
                + ", " + capped(asked, View.OPEN, "open");
        return bind(Sql.of(em, text), text, asked)
                .first(row -> new Counts(row.number("overdue"), row.number("today"), row.number("open")))
                .orElseThrow();
    }

    private static String capped(Asked asked, View view, String name) {
        return "(select count(*) from (select 1 " + TABLES + " and " + view.condition + (asked.mine ? MINE : VISIBLE)
                + " limit " + MOST + ") v) as " + name;
    }

    Optional<Task> find(UUID id, Instant now) {
        return Sql.of(em, COLUMNS + TABLES + " and t.id = :id")
                .set("id", id)
                .set("now", now)
                .first(TaskPageStore::task);
    }

    /** Open tasks of a record, the first due first. */
    List<Task> ofRecord(UUID record, Instant now) {
        return Sql.of(
                        em,
                        COLUMNS + TABLES
                                + " and t.record_id = :record and t.state = 'open' order by t.due_at, t.id limit 100")
                .set("record", record)
                .set("now", now)
                .list(TaskPageStore::task);
    }

    private static Sql bind(Sql sql, String text, Asked asked) {
        if (text.contains(":now")) {
            sql.set("now", asked.now);
        }
        if (text.contains(":dayStart")) {
            sql.set("dayStart", asked.dayStart).set("dayEnd", asked.dayEnd);
        }
        return asked.mine
                ? sql.set("me", asked.visibility.member())
                : asked.visibility.bind(sql).set("admin", asked.admin);
    }

    private static Task task(Row row) {
        UUID responsible = row.id("responsible_id");
        UUID about = row.id("about");
        String author = row.text("author_kind");
        JsonNode words = row.json("words");
        return new Task(
                row.id("id"),
                RobotTexts.said(words, "title", row.text("title")),
                RobotTexts.said(words, "text", row.text("text")),
                row.text("state"),
                row.time("due_at"),
                row.flag("overdue"),
                responsible == null ? null : new Named(responsible, row.text("responsible_name")),
                about == null
                        ? null
                        : new About(
                                about,
                                row.number("number"),
                                row.text("record_title"),
                                row.text("record_stage"),
                                row.text("record_type")),
                new Author(author, row.text("author_name")),
                row.time("created_at"),
                row.time("done_at"),
                "robot".equals(author),
                row.text("template"));
    }
}
