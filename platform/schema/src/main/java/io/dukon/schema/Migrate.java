package io.dukon.schema;

import io.dukon.schema.PackCatalogue.Releases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Main class of the step before boot. Reads DUKON_DB_URL, DUKON_DB_MIGRATOR_USER, DUKON_DB_MIGRATOR_PASSWORD and
 * DUKON_TEMPLATES_DIR; running it again changes nothing. With DUKON_PACKS=drafts a release of a pack may change its
 * content: for machines on which packs are written. Exit code 1 with the reason in words when something is wrong.
 */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] arguments) {
        try (Connection connection = DriverManager.getConnection(
                required("DUKON_DB_URL"), required("DUKON_DB_MIGRATOR_USER"), required("DUKON_DB_MIGRATOR_PASSWORD"))) {
            boolean drafts = "drafts".equals(System.getenv("DUKON_PACKS"));
            run(connection, Path.of(required("DUKON_TEMPLATES_DIR")), drafts);
            System.out.println("The database is up to date.");
        } catch (Exception e) {
            System.err.println("The database could not be brought up to date: " + e.getMessage());
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** Migrations, partitions, packs; in this order, each safe to repeat. */
    public static void run(Connection connection, Path templates, boolean drafts) throws Exception {
        Changelog.apply(connection);
        Partitions.ahead(connection);
        PackCatalogue.load(connection, templates, Clock.systemUTC(), drafts ? Releases.DRAFTS : Releases.FINAL);
    }

    private static String required(String name) throws SQLException {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new SQLException("the environment variable " + name + " is missing");
        }
        return value;
    }
}
