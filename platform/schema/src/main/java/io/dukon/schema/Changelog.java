package io.dukon.schema;

import java.sql.Connection;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The migrations, in the order of db/changelog.yaml. */
final class Changelog {

    // Held, because a logger that nobody holds may be collected together with its level.
    private static final Logger LOG = Logger.getLogger("liquibase");

    private Changelog() {}

    static void apply(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists ops");
            statement.execute("set lock_timeout = '3s'");
        }
        LOG.setLevel(Level.WARNING);
        Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> update(connection));
        connection.setAutoCommit(true);
    }

    private static void update(Connection connection) throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setLiquibaseSchemaName("ops");
        new Liquibase("db/changelog.yaml", new ClassLoaderResourceAccessor(), database)
                .update(new Contexts(), new LabelExpression());
    }
}
