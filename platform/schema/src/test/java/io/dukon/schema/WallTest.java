package io.dukon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server's role can and cannot do, tried on the real database. */
class WallTest {

    private static final UUID MINE = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();

    private static TestDatabase database;

    @BeforeAll
    static void twoShops() throws Exception {
        database = TestDatabase.migrated();
        for (UUID tenant : new UUID[] {MINE, THEIRS}) {
            inTenant(tenant, "insert into dukon.counter (tenant_id, name, value) values ('" + tenant + "', 'deal', 7)");
            inTenant(
                    tenant,
                    "insert into dukon.job (tenant_id, id, kind, bucket, due_at) values ('" + tenant
                            + "', gen_random_uuid(), 'x', 0, now())");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_shop_sees_only_its_rows() throws Exception {
        assertEquals(1, countIn(MINE, "select count(*) from dukon.counter"));
        assertEquals(0, countIn(MINE, "select count(*) from dukon.counter where tenant_id = '" + THEIRS + "'"));
    }

    @Test
    void without_a_shop_nothing_is_seen() throws Exception {
        try (Connection connection = database.as("dukon_app")) {
            assertEquals(0, count(connection, "select count(*) from dukon.counter"));
        }
    }

    @Test
    void a_row_of_another_shop_cannot_be_written() {
        SQLException refused = assertThrows(
                SQLException.class,
                () -> inTenant(
                        MINE,
                        "insert into dukon.counter (tenant_id, name, value) values ('" + THEIRS + "', 'lead', 1)"));
        assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
        assertThrows(
                SQLException.class,
                () -> inTenant(MINE, "update dukon.counter set tenant_id = '" + THEIRS + "' where name = 'deal'"));
    }

    @Test
    void the_shop_ends_with_the_transaction() throws Exception {
        try (Connection connection = database.as("dukon_app");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select dukon.enter_tenant('" + MINE + "')");
            assertEquals(1, count(connection, "select count(*) from dukon.counter"));
            connection.commit();
            assertEquals(0, count(connection, "select count(*) from dukon.counter"));
        }
    }

    @Test
    void nobody_enters_no_shop() {
        assertThrows(SQLException.class, () -> inTenant(null, "select 1"));
    }

    @Test
    void the_worker_sees_heads_of_all_shops_and_nothing_else() throws Exception {
        try (Connection connection = database.as("dukon_worker")) {
            assertEquals(2, count(connection, "select count(*) from dukon.job"));
            assertThrows(SQLException.class, () -> count(connection, "select count(*) from dukon.job_body"));
        }
    }

    @Test
    void packs_are_in_the_catalogue_for_everybody_to_read_and_nobody_to_change() throws Exception {
        try (Connection connection = database.as("dukon_app")) {
            assertTrue(count(connection, "select count(*) from ref.pack_version where current") >= 2);
            assertThrows(
                    SQLException.class, () -> connection.createStatement().execute("delete from ref.pack_version"));
        }
    }

    private static void inTenant(UUID tenant, String sql) throws SQLException {
        try (Connection connection = database.as("dukon_app");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select dukon.enter_tenant(" + (tenant == null ? "null" : "'" + tenant + "'") + ")");
            statement.execute(sql);
            connection.commit();
        }
    }

    private static int countIn(UUID tenant, String sql) throws SQLException {
        try (Connection connection = database.as("dukon_app");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select dukon.enter_tenant('" + tenant + "')");
            return count(connection, sql);
        }
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
