package io.dukon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            PackCatalogue.load(connection, shelf, Clock.systemUTC());
            assertEquals(List.of("1.10.0 true", "1.9.0 false"), releases(connection));

            release("1.9.1");
            PackCatalogue.load(connection, shelf, Clock.systemUTC());
            assertEquals(List.of("1.10.0 true", "1.9.0 false", "1.9.1 false"), releases(connection));

            release("2.0.0");
            PackCatalogue.load(connection, shelf, Clock.systemUTC());
            assertEquals(List.of("1.10.0 false", "1.9.0 false", "1.9.1 false", "2.0.0 true"), releases(connection));
        }
    }

    private void release(String version) throws IOException {
        Path folder = Files.createDirectories(shelf.resolve("bakery").resolve(version));
        Files.writeString(
                folder.resolve("pack.yaml"), "key: bakery\nversion: " + version + "\nlocales: { required: [en] }\n");
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
