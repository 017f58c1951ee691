package io.dukon.schema;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search keeps its index behind the wall: row-level security takes it from operators that are not leakproof. */
class SearchPlanTest {

    private static final String TENANT = "00000000-0000-7000-8000-000000000001";
    private static TestDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = TestDatabase.migrated();
        try (Connection connection = database.as("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    """
                    insert into dukon.record_index (tenant_id, token, record_id, type)
                    select ('00000000-0000-7000-8000-00000000000' || 1 + n % 3)::uuid, md5(n::text), gen_random_uuid(), 'deal'
                    from generate_series(1, 60000) n""");
            statement.execute("vacuum (analyze) dukon.record_index");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_prefix_is_looked_up_in_the_index() throws Exception {
        String plan = plan("token >= 'ab12' and token < 'ab13'");
        assertTrue(plan.matches("(?s).*Index Cond: .*token >= 'ab12'.*"), plan);
        assertFalse(plan.contains("Filter: ((token"), plan);
    }

    @Test
    void a_pattern_would_read_all_of_the_shop() throws Exception {
        String plan = plan("token like '%ab12%'");
        assertTrue(plan.contains("Filter: ") && plan.contains("~~"), "this is why tokens are rows: " + plan);
    }

    private static String plan(String condition) throws Exception {
        try (Connection connection = database.as("dukon_app");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select dukon.enter_tenant('" + TENANT + "')");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows =
                    statement.executeQuery("explain select record_id from dukon.record_index where tenant_id = '"
                            + TENANT + "' and " + condition)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
