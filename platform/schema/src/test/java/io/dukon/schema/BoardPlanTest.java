package io.dukon.schema;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a board asks for is read from indexes in their order, behind the wall and however large the shop is. */
class BoardPlanTest {

    private static final String SHOP = "00000000-0000-7000-8000-000000000001";
    private static final String MEMBER = "00000000-0000-7000-8000-00000000000a";
    private static final String OPEN = "r.tenant_id = '" + SHOP + "' and r.deleted_at is null and r.closed is null";
    private static TestDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = TestDatabase.migrated();
        try (Connection connection = database.as("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            records(statement);
            statement.execute(
                    """
                    insert into dukon.automation_run (tenant_id, id, automation, record_id, event_id, depth, state, stage,
                      because, run_state, definition, started_at)
                    select tenant_id, gen_random_uuid(), 'a', id, gen_random_uuid(), 0,
                      case when number % 50 = 0 then 'waiting' else 'done' end, stage, '{}', '{}', '{}',
                      now() - make_interval(mins => number::int)
                    from dukon.record""");
            statement.execute(
                    """
                    insert into dukon.stage_counter (tenant_id, responsible_id, stage, currency, slot, pipeline, count, amount,
                      no_step, no_step_amount)
                    select ('00000000-0000-7000-8000-00000000000' || 1 + n % 3)::uuid,
                      ('00000000-0000-7000-8000-00000000000' || substr('abcd', 1 + n % 4, 1))::uuid, 'sale/s' || n, '', 0, 'sale',
                      1, 0, 0, 0
                    from generate_series(1, 5000) n""");
            statement.execute("vacuum (analyze) dukon.record, dukon.automation_run, dukon.stage_counter");
        }
    }

    private static void records(Statement statement) throws Exception {
        statement.execute(
                """
                insert into dukon.record (tenant_id, id, type, number, title, pipeline, stage, stage_entered_at,
                  responsible_id, created_at, changed_at, open_tasks, next_due_at)
                select ('00000000-0000-7000-8000-00000000000' || 1 + n % 3)::uuid, gen_random_uuid(), 'deal', n, 'Deal', 'sale',
                  'sale/s' || n % 7, now() - make_interval(secs => n),
                  ('00000000-0000-7000-8000-00000000000' || substr('abcd', 1 + n % 4, 1))::uuid, now(), now(), (n % 10 = 1)::int,
                  case when n % 10 = 1 then now() + make_interval(mins => n - 20000) end
                from generate_series(1, 40000) n""");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void columns_are_read_in_the_order_of_their_index() throws Exception {
        inOrder(page(""), "tenant_id_stage_stage_entered_at_id_idx ");
        inOrder(page("and r.responsible_id = '" + MEMBER + "'"), "responsible_id_stage_stage_entered_at");
        inOrder(page("and r.closed is null and r.open_tasks = 0"), "tenant_id_stage_stage_entered_at_id_idx1");
    }

    @Test
    void what_is_due_is_found_by_its_time() throws Exception {
        byIndex(count("and r.pipeline = 'sale' and r.next_due_at < now()"), "tenant_id_pipeline_next_due_at");
        byIndex(
                count("and r.pipeline = 'sale' and r.next_due_at < now() and r.responsible_id = '" + MEMBER + "'"),
                "tenant_id_responsible_id_pipeline_next_due");
    }

    @Test
    void counters_are_found_by_their_key() throws Exception {
        String plan = plan("select stage, sum(count) from dukon.stage_counter where tenant_id = '" + SHOP
                + "' and pipeline = 'sale' and responsible_id = any('{" + MEMBER + "}'::uuid[]) group by stage");
        assertTrue(plan.contains("stage_counter_pkey"), plan);
    }

    @Test
    void past_runs_of_a_record_are_not_looked_through() throws Exception {
        String plan = plan("select 1 from dukon.automation_run a where a.tenant_id = '" + SHOP
                + "' and a.record_id = gen_random_uuid() and a.state = 'waiting'");
        assertTrue(plan.contains("automation_run_waiting"), plan);
    }

    @Test
    void robots_of_the_day_are_found_by_their_start() throws Exception {
        String plan = plan(
                "select count(*) from (select 1 from dukon.automation_run a where a.tenant_id = '" + SHOP
                        + "' and a.started_at >= now() - interval '1 day' and split_part(a.stage, '/', 1) = 'sale' limit 1000) v");
        assertTrue(plan.contains("automation_run_started"), plan);
    }

    private static String page(String cut) throws Exception {
        return plan("select r.id from unnest('{sale/s1,sale/s2}'::text[]) as s(stage) cross join lateral ("
                + "select r.* from dukon.record r where r.tenant_id = '" + SHOP
                + "' and r.stage = s.stage and r.deleted_at is null " + cut
                + " order by r.stage_entered_at desc, r.id desc limit 21) r");
    }

    private static String count(String cut) throws Exception {
        return plan("select count(*) from (select 1 from dukon.record r where " + OPEN + " " + cut + " limit 1000) v");
    }

    private static void inOrder(String plan, String index) {
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains("Sort") || plan.contains("Seq Scan"), plan);
    }

    private static void byIndex(String plan, String index) {
        assertTrue(plan.contains(index) && plan.contains("next_due_at <"), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
    }

    private static String plan(String query) throws Exception {
        try (Connection connection = database.as("dukon_app");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select dukon.enter_tenant('" + SHOP + "')");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("explain " + query)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
