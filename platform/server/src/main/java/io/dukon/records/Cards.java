package io.dukon.records;

import io.dukon.access.Access;
import io.dukon.access.Sight;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.kernel.Callers;
import io.dukon.records.Card.Named;
import io.dukon.records.Card.Next;
import io.dukon.records.Card.Waiting;
import io.dukon.tenancy.Row;
import io.dukon.timeline.RobotTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How stores read cards: {@link #COLUMNS} and {@link #JOINS} around a row {@code r} of the table record, and a reader for
 * the result. The rows around are read one by one ({@code lateral … limit 1}) for those records only that the statement has
 * already cut to a page: a plain join makes the planner hash every record of a large shop. Nor may a coalesce stand in such a
 * condition: row-level security counts it among what could leak, and the index is then not used; a case is allowed.
 */
@ApplicationScoped
public class Cards {

    public static final String COLUMNS =
            """
            r.id, r.number, r.type, r.pipeline, r.stage, r.title, r.amount, r.currency, r.source, r.created_at,
            r.stage_entered_at, r.closed, r.version, r.responsible_id, m.name as responsible_name,
            k.id as client_id, k.type as client_type, k.title as client_name,
            t.id as task_id, t.title as task_title, t.words as task_words, t.due_at as task_due_at,
            w.id as wait_id, w.automation as wait_automation, w.due_at as wait_due_at
            """;

    public static final String JOINS =
            """
            left join dukon.member m on m.tenant_id = :tenant and m.id = r.responsible_id
            left join lateral (
              select k.id, k.type, k.title from dukon.record k
              where k.tenant_id = :tenant and k.deleted_at is null
                and k.id = case when r.contact_id is not null then r.contact_id else r.company_id end
              limit 1) k on true
            left join lateral (
              select t.id, t.title, t.words, t.due_at from dukon.task t
              where r.open_tasks > 0 and t.tenant_id = :tenant and t.record_id = r.id and t.state = 'open'
              order by t.due_at nulls last, t.id limit 1) t on true
            left join lateral (
              select w.id, a.automation, w.due_at from dukon.automation_run a
              join dukon.run_wait w on w.tenant_id = :tenant and w.run_id = a.id
              where r.closed is null and a.tenant_id = :tenant and a.record_id = r.id and a.state = 'waiting'
              order by w.due_at nulls last limit 1) w on true
            """;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    /** For one statement: rights and names are looked up once. */
    public Function<Row, Card> reader() {
        Configuration configuration = configurations.current();
        String locale = Callers.locale();
        Visibility visibility = Visibility.of(access, configuration);
        Sights sights = new Sights(access);
        return row -> card(row, configuration, locale, visibility, sights);
    }

    private static Card card(
            Row row, Configuration configuration, String locale, Visibility visibility, Sights sights) {
        UUID client = row.id("client_id");
        String type = row.text("type");
        UUID responsible = row.id("responsible_id");
        Sight sight = sights.of(type);
        Predicate<String> seen = field -> sight.sees(field, responsible);
        boolean shown = client != null
                && visibility.any(row.text("client_type"))
                && seen.test("contact")
                && seen.test("company");
        UUID task = row.id("task_id");
        return new Card(
                row.id("id"),
                row.number("number"),
                type,
                row.text("pipeline"),
                row.text("stage"),
                row.text("title"),
                seen.test("amount") ? row.money("amount", "currency") : null,
                shown ? new Named(client, row.text("client_name")) : null,
                seen.test("source") ? source(configuration, locale, type, row.text("source")) : null,
                responsible == null ? null : new Named(responsible, row.text("responsible_name")),
                row.time("created_at"),
                row.time("stage_entered_at"),
                task == null
                        ? null
                        : new Next(
                                task,
                                RobotTexts.said(row.json("task_words"), "title", row.text("task_title")),
                                row.time("task_due_at")),
                row.id("wait_id") == null ? null : waiting(row, configuration, locale),
                row.text("closed"),
                row.integer("version"));
    }

    private static Waiting waiting(Row row, Configuration configuration, String locale) {
        String automation = row.text("wait_automation");
        String title = new Descriptions(configuration, locale).title(automation);
        return new Waiting(row.time("wait_due_at"), title);
    }

    static String source(Configuration configuration, String locale, String type, String source) {
        ListDefinition list = configuration
                .type(type)
                .flatMap(one -> one.field("source"))
                .map(FieldDefinition::list)
                .orElse(null);
        return source == null || list == null ? source : configuration.labels().listValue(locale, list, source);
    }
}
