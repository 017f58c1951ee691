package io.dukon.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Callers;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.postgresql.jdbc.PgResultSet;

/**
 * One statement of a store on the connection of the current transaction, with named parameters. {@code :tenant} is bound
 * by itself, so a statement that forgets to name it simply has no parameter to fill. Meant for hot paths: what PostgreSQL
 * is good at (CTEs, arrays, jsonb, returning) is written as it is, and nulls need no type.
 */
public final class Sql {

    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");
    private static final String PLAN_ONCE = "set local plan_cache_mode = force_generic_plan;\n";
    private static final Map<String, Parsed> PARSED = new ConcurrentHashMap<>();

    private record Parsed(String jdbc, List<String> names) {
        static Parsed of(String statement) {
            List<String> names = new ArrayList<>();
            String jdbc = PARAMETER.matcher(statement).replaceAll(found -> {
                names.add(found.group(1));
                return Matcher.quoteReplacement("?");
            });
            return new Parsed(jdbc, List.copyOf(names));
        }
    }

    private final EntityManager em;
    private final Parsed parsed;
    private final Map<String, Object> values = new HashMap<>();
    private boolean plannedOnce;

    private Sql(EntityManager em, Parsed parsed) {
        this.em = em;
        this.parsed = parsed;
        if (parsed.names.contains("tenant")) {
            values.put("tenant", Callers.tenantId());
        }
    }

    /** @param statement a constant text: values come in as parameters only */
    public static Sql of(EntityManager em, String statement) {
        return new Sql(em, PARSED.computeIfAbsent(statement, Parsed::of));
    }

    /**
     * @param value text, number, boolean, UUID, Instant, JSON (to be cast: {@code cast(:x as jsonb)}), a list of texts or
     *              UUIDs (an array), or null
     */
    public Sql set(String name, Object value) {
        if (!parsed.names.contains(name)) {
            throw new IllegalArgumentException("No parameter :" + name + " in " + parsed.jdbc);
        }
        values.put(name, value);
        return this;
    }

    /**
     * Plans the statement once for a connection, whatever the shop; so it stays for the rest of the transaction. For large
     * statements whose plan is the same for every shop: PostgreSQL believes that one over all partitions costs more, and
     * plans anew each time, which takes as long as the reading. Goes with the statement, so it is no further round trip.
     */
    public Sql plannedOnce() {
        plannedOnce = true;
        return this;
    }

    public <T> List<T> list(Function<Row, T> reader) {
        return execute(statement -> {
            statement.execute();
            if (plannedOnce) {
                statement.getMoreResults();
            }
            try (ResultSet rows = statement.getResultSet()) {
                List<T> all = new ArrayList<>();
                Row row = new Row(rows.unwrap(PgResultSet.class));
                while (rows.next()) {
                    all.add(reader.apply(row));
                }
                return all;
            }
        });
    }

    public <T> Optional<T> first(Function<Row, T> reader) {
        return list(reader).stream().findFirst();
    }

    /** @return how many rows were changed */
    public int run() {
        return execute(PreparedStatement::executeUpdate);
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T execute(Use<T> use) {
        Session session = em.unwrap(Session.class);
        session.flush();
        ReturningWork<T> work = connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(plannedOnce ? PLAN_ONCE + parsed.jdbc : parsed.jdbc)) {
                bind(connection, statement);
                return use.of(statement);
            }
        };
        return session.doReturningWork(work);
    }

    private void bind(Connection connection, PreparedStatement statement) throws SQLException {
        int index = 1;
        for (String name : parsed.names) {
            if (!values.containsKey(name)) {
                throw new IllegalStateException("Parameter :" + name + " is not set in " + parsed.jdbc);
            }
            statement.setObject(index++, jdbc(connection, values.get(name)));
        }
    }

    private static Object jdbc(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case JsonNode json -> json.toString();
            case Enum<?> constant -> constant.name();
            case Collection<?> all -> array(connection, all);
            default -> value;
        };
    }

    private static Object array(Connection connection, Collection<?> all) throws SQLException {
        boolean ids = !all.isEmpty() && all.stream().allMatch(one -> one == null || one instanceof UUID);
        boolean numbers = !all.isEmpty() && all.stream().allMatch(one -> one == null || one instanceof Long);
        return connection.createArrayOf(ids ? "uuid" : numbers ? "bigint" : "text", all.toArray());
    }
}
