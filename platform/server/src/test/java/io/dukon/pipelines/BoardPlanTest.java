package io.dukon.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.condition.ConditionSql.Predicate;
import io.dukon.pipelines.BoardFilter.View;
import io.dukon.records.Card;
import io.dukon.records.Cards;
import io.dukon.tenancy.PlannedDatabase;
import io.dukon.tenancy.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a board asks for is read from indexes in their order, behind the wall and however large the shop is. */
class BoardPlanTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID MEMBER = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final List<String> STAGES = List.of("sale/s1", "sale/s2", "sale/s3");
    private static PlannedDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = PlannedDatabase.migrated();
        database.fill(
                """
                insert into dukon.record (tenant_id, id, type, number, title, pipeline, stage, stage_entered_at,
                  responsible_id, created_at, changed_at, open_tasks, next_due_at)
                select ('00000000-0000-7000-8000-00000000000' || 1 + n % 3)::uuid, gen_random_uuid(), 'deal', n, 'Deal', 'sale',
                  'sale/s' || n % 7, now() - make_interval(secs => n),
                  ('00000000-0000-7000-8000-00000000000' || substr('abcd', 1 + n % 4, 1))::uuid, now(), now(), (n % 10 = 1)::int,
                  case when n % 10 = 1 then now() + make_interval(mins => n - 20000) end
                from generate_series(1, 40000) n""",
                """
                insert into dukon.automation_run (tenant_id, id, automation, record_id, event_id, depth, state, stage,
                  because, run_state, definition, started_at)
                select tenant_id, gen_random_uuid(), 'a', id, gen_random_uuid(), 0,
                  case when number % 50 = 0 then 'waiting' else 'done' end, stage, '{}', '{}', '{}',
                  now() - make_interval(mins => number::int)
                from dukon.record""",
                """
                insert into dukon.stage_counter (tenant_id, responsible_id, stage, currency, slot, pipeline, count, amount,
                  no_step, no_step_amount)
                select ('00000000-0000-7000-8000-00000000000' || 1 + n % 3)::uuid,
                  ('00000000-0000-7000-8000-00000000000' || substr('abcd', 1 + n % 4, 1))::uuid, 'sale/s' || n, '', 0, 'sale',
                  1, 0, 0, 0
                from generate_series(1, 5000) n""",
                "vacuum (analyze) dukon.record, dukon.automation_run, dukon.stage_counter");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void columns_are_read_in_the_order_of_their_index() throws Exception {
        inOrder(cards(View.ALL, false), "tenant_id_stage_stage_entered_at_id_idx ");
        inOrder(cards(View.MINE, false), "responsible_id_stage_stage_entered_at");
        inOrder(cards(View.ALL, true), "responsible_id_stage_stage_entered_at");
        inOrder(cards(View.NO_STEP, false), "tenant_id_stage_stage_entered_at_id_idx1");
    }

    @Test
    void a_column_goes_on_where_it_ended() throws Exception {
        inOrder(
                plan(store -> store.column(
                        "sale", "sale/s1", filter(View.ALL, false), new BoardStore.After(Instant.now(), MEMBER), 21)),
                "tenant_id_stage_stage_entered_at_id_idx ");
    }

    @Test
    void what_is_due_is_found_by_its_time() throws Exception {
        due(cards(View.OVERDUE, false), "tenant_id_pipeline_next_due_at");
        due(cards(View.OVERDUE, true), "tenant_id_responsible_id_pipeline_next_due");
        due(numbers(false), "tenant_id_pipeline_next_due_at");
        due(numbers(true), "tenant_id_responsible_id_pipeline_next_due");
    }

    private static void due(String plan, String index) {
        byIndex(plan, index);
        assertTrue(plan.matches("(?s).*Index Cond: [^\n]*next_due_at <.*"), plan);
    }

    @Test
    void numbers_are_kept_or_found_by_their_time() throws Exception {
        String plan = numbers(false);
        assertTrue(plan.contains("stage_counter_pkey"), plan);
        assertTrue(plan.contains("automation_run_started"), plan);
        assertTrue(plan.contains("closed_at"), plan);
    }

    @Test
    void past_runs_of_a_record_are_not_looked_through() throws Exception {
        String plan = cards(View.ALL, false);
        assertTrue(plan.contains("automation_run_waiting"), plan);
    }

    @Test
    void a_filter_reads_the_stages_that_it_names() throws Exception {
        BoardFilter.Saved saved =
                new BoardFilter.Saved(new Predicate("(r.fields ->> 'a' = :c0)", Map.of("c0", "x")), List.of("sale/s1"));
        Instant now = Instant.now();
        BoardFilter late = new BoardFilter(View.ALL, null, MEMBER, null, saved, now, now, now);
        for (String plan : List.of(
                plan(store -> store.cards("sale", STAGES, late, 21)),
                plan(store -> store.numbers("sale", "KGS", late)))) {
            byIndex(plan, "stage");
            assertTrue(plan.matches("(?s).*Index Cond: [^\n]*stage[^\n]*sale/s1.*"), plan);
        }
    }

    private static String cards(View view, boolean own) throws Exception {
        return plan(store -> store.cards("sale", STAGES, filter(view, own), 21));
    }

    private static String numbers(boolean own) throws Exception {
        return plan(store -> store.numbers("sale", "KGS", filter(View.ALL, own)));
    }

    private static BoardFilter filter(View view, boolean own) {
        Instant now = Instant.now();
        return new BoardFilter(
                view, own ? Set.of(MEMBER) : null, MEMBER, null, null, now, now, now.plus(1, ChronoUnit.DAYS));
    }

    private static String plan(Consumer<BoardStore> reading) throws Exception {
        List<String> plans = database.plans(SHOP, em -> {
            BoardStore store = new BoardStore();
            store.em = em;
            store.cards = new Cards() {
                @Override
                public Function<Row, Card> reader() {
                    return row -> null;
                }
            };
            reading.accept(store);
        });
        assertEquals(1, plans.size(), "one statement: " + plans);
        return plans.getFirst();
    }

    private static void inOrder(String plan, String index) {
        byIndex(plan, index);
        assertFalse(plan.matches("(?s).*-> +(Incremental )?Sort [^\n]*\n\\s*Sort Key: r.*"), plan);
    }

    private static void byIndex(String plan, String index) {
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.matches("(?s).*Seq Scan on (record|automation_run|stage_counter).*"), plan);
    }
}
