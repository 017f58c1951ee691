package io.dukon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SchemaRulesTest {

    private static TestDatabase database;

    @BeforeAll
    static void migrate() throws Exception {
        database = TestDatabase.migrated();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_obeys(SchemaRules rule) throws Exception {
        try (Connection connection = database.as("postgres")) {
            assertEquals(List.of(), rule.offenders(connection), rule.because);
        }
    }

    /** Each rule must notice what it is there for: the bad migration is made, seen, and rolled back. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        TENANT_KEY       | create table dukon.bad (id uuid primary key, tenant_id uuid not null)
        TENANT_KEY       | create table dukon.bad (tenant_id uuid not null, id uuid)
        UNIQUE_IN_TENANT | create table dukon.bad (tenant_id uuid, id uuid, email text unique, primary key (tenant_id, id))
        FOREIGN_KEYS     | create table dukon.bad (tenant_id uuid, id uuid primary key references dir.tenant_directory (id))
        FOREIGN_KEYS     | create table dukon.bad (tenant_id uuid, id uuid, m uuid, primary key (tenant_id, id), foreign key (tenant_id, m) references dukon.member (tenant_id, id) on delete set null (m))
        WALL             | create table dukon.bad (tenant_id uuid, id uuid, primary key (tenant_id, id))
        WALL             | drop policy tenant_wall on dukon.record_p07
        WALL             | alter table dukon.task no force row level security
        WALL             | alter policy tenant_wall on dukon.task using (true)
        NO_OTHER_POLICY  | create policy open_door on dukon.record using (true)
        NO_SEQUENCES     | create table dukon.bad (tenant_id uuid, id bigserial)
        NO_TRIGGERS      | create trigger bad before update on dukon.task for each row execute function suppress_redundant_updates_trigger()
        NO_UNLOGGED      | create unlogged table dukon.bad (tenant_id uuid)
        NO_UNLOGGED      | create table dukon.bad (tenant_id uuid, picture oid)
        ONE_LEVEL        | create table dukon.bad partition of dukon.timeline_entry for values from ('ff000000-0000-0000-0000-000000000000') to (maxvalue) partition by hash (tenant_id)
        SIXTEEN          | create table dukon.bad (tenant_id uuid) partition by hash (tenant_id)
        NO_VIEWS         | create view dukon.bad as select * from dukon.task
        NO_DEFINER       | create function dukon.bad() returns int language sql security definer as 'select 1'
        APP_RIGHTS       | grant truncate on dukon.task to dukon_app
        APP_RIGHTS       | grant select on dukon.job_body to dukon_worker
        SAFE_ROLES       | alter table dukon.task owner to dukon_app
        SAFE_ROLES       | alter role dukon_app bypassrls
        EXTENSIONS       | create extension hstore
        NOTHING_PUBLIC   | create table public.bad (id int)
        """)
    void a_bad_migration_is_refused(SchemaRules rule, String migration) throws Exception {
        try (Connection connection = database.as("postgres");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(migration);
            assertFalse(rule.offenders(connection).isEmpty(), "not noticed: " + migration);
            connection.rollback();
        }
    }

    @Test
    void dropping_the_wall_of_any_one_table_is_noticed() throws Exception {
        try (Connection connection = database.as("postgres");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : walled(connection)) {
                statement.execute("savepoint before");
                statement.execute("drop policy tenant_wall on " + table);
                assertEquals(List.of(table), SchemaRules.WALL.offenders(connection));
                statement.execute("rollback to before");
            }
            connection.rollback();
        }
    }

    private static List<String> walled(Connection connection) throws Exception {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select (schemaname || '.' || tablename)::regclass::text from pg_policies where policyname = 'tenant_wall'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertTrue(tables.size() > 60, "tables and their partitions: " + tables.size());
        return tables;
    }

    @Test
    void every_table_is_in_the_dictionary_and_the_dictionary_names_no_other() throws Exception {
        Set<String> listed = new TreeSet<>();
        Map<?, ?> dictionary = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("src/main/resources/db/tables.yaml")));
        dictionary.forEach((schema, entry) ->
                ((List<?>) ((Map<?, ?>) entry).get("tables")).forEach(table -> listed.add(schema + "." + table)));
        assertEquals(listed, tables());
    }

    @Test
    void migrating_again_changes_nothing() throws Exception {
        Set<String> before = tables();
        database.migrate();
        assertEquals(before, tables());
    }

    @Test
    void only_one_function_sets_the_tenant() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main"), Path.of("../server/src/main"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|sql|xml|cli)"))
                        .toList()) {
                    String text = Files.readString(file);
                    if (text.contains("set_config(")
                            || text.matches("(?is).*\\bset\\s+(local\\s+|session\\s+)?app\\..*")) {
                        found.add(file.getFileName().toString());
                    }
                }
            }
        }
        assertEquals(List.of("001-schemas.sql"), found, "a setting made elsewhere may outlive its transaction (R6)");
    }

    private static Set<String> tables() throws Exception {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.as("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('dukon', 'dir', 'ref', 'ops') and c.relkind in ('r', 'p') and not c.relispartition""")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertTrue(found.size() > 20, "the catalogue answers");
        return found;
    }
}
