package io.dukon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.schema.PackCatalogue.Releases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every release stays in the catalogue, and the highest is the one that shops are offered. */
class PackCatalogueTest {
    @TempDir
    Path shelf;

    @Test
    void the_highest_release_is_current_whatever_the_order_in_which_releases_came() throws Exception {
        try (TestDatabase database = TestDatabase.migrated();
                Connection connection = database.as("dukon_migrator")) {
            release("1.9.0");
            release("1.10.0");
            PackCatalogue.load(connection, shelf, Clock.systemUTC(), Releases.FINAL);
            assertEquals(List.of("1.10.0 true", "1.9.0 false"), releases(connection));

            release("1.9.1");
            PackCatalogue.load(connection, shelf, Clock.systemUTC(), Releases.FINAL);
            assertEquals(List.of("1.10.0 true", "1.9.0 false", "1.9.1 false"), releases(connection));

            release("2.0.0");
            PackCatalogue.load(connection, shelf, Clock.systemUTC(), Releases.FINAL);
            assertEquals(List.of("1.10.0 false", "1.9.0 false", "1.9.1 false", "2.0.0 true"), releases(connection));
        }
    }

    @Test
    void a_release_stays_what_it_was_except_where_packs_are_written() throws Exception {
        try (TestDatabase database = TestDatabase.migrated();
                Connection connection = database.as("dukon_migrator")) {
            Path folder = release("1.0.0");
            PackCatalogue.load(connection, shelf, Clock.systemUTC(), Releases.FINAL);
            PackCatalogue.load(connection, shelf, Clock.systemUTC(), Releases.FINAL);
            Path lists = Files.createDirectories(folder.resolve("lists"));
            Files.writeString(lists.resolve("all.yaml"), "{ id: flour, values: [] }\n");
            Exception refused = assertThrows(
                    IllegalStateException.class,
                    () -> PackCatalogue.load(connection, shelf, Clock.systemUTC(), Releases.FINAL));
            assertTrue(refused.getMessage().contains("bakery 1.0.0"), refused.getMessage());
            PackCatalogue.load(connection, shelf, Clock.systemUTC(), Releases.DRAFTS);
            PackCatalogue.load(connection, shelf, Clock.systemUTC(), Releases.FINAL);
        }
    }

    private Path release(String version) throws IOException {
        Path folder = Files.createDirectories(shelf.resolve("bakery").resolve(version));
        Files.writeString(
                folder.resolve("pack.yaml"), "key: bakery\nversion: " + version + "\nlocales: { required: [en] }\n");
        return folder;
    }

    private static List<String> releases(Connection connection) throws Exception {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select version, current from ref.pack_version where pack = 'bakery' order by version")) {
            while (rows.next()) {
                all.add(rows.getString(1) + " " + rows.getBoolean(2));
            }
        }
        return all;
    }
}
