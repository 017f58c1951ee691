package io.dukon.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL with the product's roles and the whole schema, made once for the tests of a class. */
final class TestDatabase implements AutoCloseable {

    static final Path TEMPLATES = Path.of("../../tenant-templates");

    private static final String[] ROLES = {
        "create role dukon_migrator login nosuperuser nobypassrls password 'x'",
        "create role dukon_app login nosuperuser nobypassrls password 'x'",
        "create role dukon_worker login nosuperuser nobypassrls password 'x'",
        "create role dukon_mover nologin replication bypassrls",
        "create database dukon owner dukon_migrator",
    };

    private final EmbeddedPostgres server;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestDatabase migrated() throws Exception {
        TestDatabase database = new TestDatabase(EmbeddedPostgres.start());
        try (Connection connection = database.server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : ROLES) {
                statement.execute(role);
            }
        }
        try (Connection connection = database.as("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm; create extension btree_gin; create extension unaccent");
        }
        database.migrate();
        return database;
    }

    void migrate() throws Exception {
        try (Connection connection = as("dukon_migrator")) {
            Migrate.run(connection, TEMPLATES, false);
        }
    }

    Connection as(String role) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + server.getPort() + "/dukon", role, "x");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
