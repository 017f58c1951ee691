package io.dukon.tenancy;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.schema.Migrate;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * A real database with the whole schema, on which a store runs its own statements behind the wall, as the server's role.
 * PostgreSQL itself tells how it carried each of them out: a copy of a statement would tell of the copy.
 */
public final class PlannedDatabase implements AutoCloseable {

    private static final List<String> ROLES = List.of(
            "create role dukon_migrator login nosuperuser nobypassrls password 'x'",
            "create role dukon_app login nosuperuser nobypassrls password 'x'",
            "create role dukon_worker login nosuperuser nobypassrls password 'x'",
            "create role dukon_mover nologin replication bypassrls",
            "alter role dukon_app set session_preload_libraries = 'auto_explain'",
            "alter role dukon_app set auto_explain.log_min_duration = 0",
            "alter role dukon_app set auto_explain.log_level = 'notice'",
            "create database dukon owner dukon_migrator");

    private final EmbeddedPostgres server;

    private PlannedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static PlannedDatabase migrated() throws Exception {
        PlannedDatabase database = new PlannedDatabase(EmbeddedPostgres.start());
        try (Connection connection = database.server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("load 'auto_explain'");
            for (String role : ROLES) {
                statement.execute(role);
            }
        }
        database.fill("create extension pg_trgm; create extension btree_gin; create extension unaccent");
        try (Connection connection = database.as("dukon_migrator")) {
            Migrate.run(connection, Path.of("../../tenant-templates"), false);
        }
        return database;
    }

    /** Past the wall, and without looking whether what is named is there. */
    public void fill(String... statements) throws SQLException {
        try (Connection connection = as("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    /** @return how each statement of the work was carried out */
    public List<String> plans(UUID shop, Consumer<EntityManager> work) throws SQLException {
        List<String> plans = new ArrayList<>();
        try (Connection connection = as("dukon_app")) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select dukon.enter_tenant('" + shop + "')");
            }
            tell(connection, new ArrayList<>());
            Callers.run(
                    Caller.person(shop, null, null, "Owner", Set.of("owner"), "en"),
                    () -> work.accept(session(connection, plans)));
        }
        return plans;
    }

    private static Session session(Connection connection, List<String> plans) {
        Session[] session = new Session[1];
        session[0] = stand(Session.class, (self, method, arguments) -> switch (method.getName()) {
            case "unwrap" -> session[0];
            case "flush" -> null;
            case "doReturningWork" -> ((ReturningWork<?>) arguments[0]).execute(telling(connection, plans));
            default -> throw new UnsupportedOperationException(method.getName());
        });
        return session[0];
    }

    private static Connection telling(Connection connection, List<String> plans) {
        return stand(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement ? telling(connection, statement, plans) : result;
        });
    }

    private static PreparedStatement telling(Connection connection, PreparedStatement statement, List<String> plans) {
        return stand(PreparedStatement.class, (self, method, arguments) -> {
            Object result = call(statement, method, arguments);
            if (method.getName().equals("close")) {
                tell(connection, plans);
            }
            return result;
        });
    }

    /** A statement's end is told when the next one begins. */
    private static void tell(Connection connection, List<String> plans) throws SQLException {
        try (Statement next = connection.createStatement()) {
            next.execute("select");
            for (SQLWarning said = next.getWarnings(); said != null; said = said.getNextWarning()) {
                plans.add(said.getMessage());
            }
        }
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T stand(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + server.getPort() + "/dukon", role, "x");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
