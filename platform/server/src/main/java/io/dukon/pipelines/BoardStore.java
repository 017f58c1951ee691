package io.dukon.pipelines;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.pipelines.BoardFilter.View;
import io.dukon.records.Card;
import io.dukon.records.Cards;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SQL of boards: one statement for the cards of all columns, one for all numbers; most of those are kept, not counted. */
@ApplicationScoped
class BoardStore {

    /** Numbers beside views stop here: nobody reads more, and a count costs what it counts. */
    static final int MOST = 1000;

    private static final String OPEN =
            """
            r.tenant_id = :tenant and r.deleted_at is null and r.closed is null and r.pipeline = :pipeline""";

    private static final String KEPT =
            """
            (select jsonb_agg(jsonb_build_array(k.stage, k.whose, k.count, k.amount, k.no_step, k.no_step_amount)) from (
              select c.stage, c.responsible_id as whose, sum(c.count) as count,
                coalesce(sum(c.amount) filter (where c.currency = :currency), 0) as amount, sum(c.no_step) as no_step,
                coalesce(sum(c.no_step_amount) filter (where c.currency = :currency), 0) as no_step_amount
              from dukon.stage_counter c
              where c.tenant_id = :tenant and c.responsible_id = any(cast(:readers as uuid[])) and c.pipeline = :pipeline
              group by c.stage, c.responsible_id) k) as kept""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Cards cards;

    /** Where a column goes on. */
    record After(Instant enteredAt, UUID id) {}

    /** Up to {@code limit} cards of each stage, newest arrivals first, column after column. */
    List<Card> cards(String pipeline, List<String> stages, BoardFilter filter, int limit) {
        return filter.kept() ? columns(stages, filter, null, limit) : cut(pipeline, stages, filter, limit);
    }

    /** The next cards of one column. */
    List<Card> column(String pipeline, String stage, BoardFilter filter, After after, int limit) {
        return columns(List.of(stage), filter, after, limit);
    }

    private List<Card> columns(List<String> stages, BoardFilter filter, After after, int limit) {
        String text = "select " + Cards.COLUMNS
                + """
                 from unnest(cast(:stages as text[])) with ordinality as s(stage, place)
                cross join lateral (
                  select r.* from dukon.record r
                  where r.tenant_id = :tenant and r.stage = s.stage and r.deleted_at is null
                """
                + filter.condition() + (after == null ? "" : " and (r.stage_entered_at, r.id) < (:afterTime, :afterId)")
                + """

                  order by r.stage_entered_at desc, r.id desc limit :limit) r
                """
                + Cards.JOINS + " order by s.place, r.stage_entered_at desc, r.id desc";
        Sql asked = Sql.of(em, text);
        Sql sql = filter.bind(filter.saved() == null ? asked.plannedOnce() : asked, text)
                .set("stages", stages)
                .set("limit", limit);
        if (after != null) {
            sql.set("afterTime", after.enteredAt()).set("afterId", after.id());
        }
        return sql.list(cards.reader());
    }

    /** What few records fulfil is found by its own index and dealt out to the columns afterwards. */
    private List<Card> cut(String pipeline, List<String> stages, BoardFilter filter, int limit) {
        String text = "select " + Cards.COLUMNS
                + """
                 from (
                  select r.*, row_number() over (partition by r.stage order by r.stage_entered_at desc, r.id desc) as nth
                  from dukon.record r where
                """
                + OPEN + filter.condition() + ") r " + Cards.JOINS
                + """
                 where r.nth <= :limit
                order by array_position(cast(:stages as text[]), r.stage), r.stage_entered_at desc, r.id desc""";
        return filter.bind(Sql.of(em, text), text)
                .set("pipeline", pipeline)
                .set("stages", stages)
                .set("limit", limit)
                .list(cards.reader());
    }

    /**
     * What must be counted, beside what is kept.
     *
     * @param cut {count, amount} by open stage under a filter for which nothing is kept; null otherwise
     */
    record Numbers(
            JsonNode kept, JsonNode cut, long overdue, long today, long won, long wonAmount, long lost, long robots) {}

    Numbers numbers(String pipeline, String currency, BoardFilter filter) {
        String own = filter.reach();
        String text = "select "
                + String.join(
                        ",\n",
                        KEPT,
                        filter.kept() ? "cast(null as text) as cut" : counted(filter.condition()),
                        capped(OPEN + filter.condition(View.OVERDUE), "overdue"),
                        capped(OPEN + filter.condition(View.TODAY), "today"),
                        "c.won, c.won_amount, c.lost",
                        robots(own))
                + """
                 from (
                  select count(*) filter (where r.closed = 'won') as won, count(*) filter (where r.closed = 'lost') as lost,
                    coalesce(sum(r.amount) filter (where r.closed = 'won' and r.currency = :currency), 0) as won_amount
                  from dukon.record r where r.tenant_id = :tenant and r.deleted_at is null and r.closed is not null
                    and r.pipeline = :pipeline and r.closed_at >= :dayStart
                """
                + own + ") c";
        Sql sql = Sql.of(em, text);
        return filter.bind(filter.saved() == null ? sql.plannedOnce() : sql, text)
                .set("readers", filter.readers())
                .set("pipeline", pipeline)
                .set("currency", currency)
                .first(BoardStore::numbers)
                .orElseThrow();
    }

    private static String capped(String condition, String name) {
        return "(select count(*) from (select 1 from dukon.record r where " + condition + " limit " + MOST + ") v) as "
                + name;
    }

    private static String counted(String condition) {
        return """
                (select jsonb_object_agg(s.stage, jsonb_build_array(s.n, s.amount)) from (
                  select r.stage, count(*) as n, coalesce(sum(r.amount) filter (where r.currency = :currency), 0) as amount
                  from dukon.record r where
                """
                + OPEN + condition + " group by r.stage) s) as cut";
    }

    private static String robots(String own) {
        String owned = own.isEmpty()
                ? ""
                : """
                 and exists (select 1 from dukon.record r where r.tenant_id = :tenant and r.id = a.record_id
                """
                        + own + ")";
        return """
                (select count(*) from (
                  select 1 from dukon.automation_run a
                  where a.tenant_id = :tenant and a.started_at >= :dayStart and split_part(a.stage, '/', 1) = :pipeline
                """
                + owned + " limit " + MOST + ") v) as robots";
    }

    private static Numbers numbers(Row row) {
        return new Numbers(
                row.json("kept"),
                row.json("cut"),
                row.number("overdue"),
                row.number("today"),
                row.number("won"),
                row.number("won_amount"),
                row.number("lost"),
                row.number("robots"));
    }
}
