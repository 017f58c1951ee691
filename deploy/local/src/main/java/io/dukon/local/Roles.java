package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Properties;

/** Runs deploy/postgres/roles.sql as the superuser: databases, roles, extensions. */
final class Roles {
    private final Settings settings;
    private final Secrets secrets;

    Roles(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void apply() throws IOException {
        var script = settings.deploy().resolve("postgres/roles.sql");
        var text = Placeholders.fill(Files.readString(script), secrets.all());
        var steps = SqlScript.parse(text);
        Connection connection = null;
        try {
            connection = connect("postgres");
            for (var step : steps) {
                if (step instanceof SqlScript.Connect other) {
                    connection.close();
                    connection = connect(other.database());
                } else {
                    run(connection, (SqlScript.Statement) step);
                }
            }
        } catch (SQLException e) {
            throw new PlainError(
                    "The database roles cannot be set up: " + e.getMessage(),
                    "Look into " + settings.logs().resolve("postgresql.log") + ".",
                    e);
        } finally {
            close(connection);
        }
    }

    private static void run(Connection connection, SqlScript.Statement step) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!step.generates()) {
                statement.execute(step.text());
                return;
            }
            var generated = new ArrayList<String>();
            try (var rows = statement.executeQuery(step.text())) {
                while (rows.next()) {
                    generated.add(rows.getString(1));
                }
            }
            for (var sql : generated) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", secrets.get(Secrets.SUPERUSER));
        return DriverManager.getConnection(settings.jdbcUrl(database), login);
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyGone) {
            // Nothing depends on it: every statement was committed by itself.
        }
    }
}
