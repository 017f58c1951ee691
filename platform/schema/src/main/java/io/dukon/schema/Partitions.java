package io.dukon.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Partitions by month are made at each start, a few months ahead: nobody's entry may meet a missing one. */
final class Partitions {

    private static final int MONTHS_AHEAD = 12;

    private Partitions() {}

    static void ahead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select ops.month_partitions('dukon.timeline_entry', " + MONTHS_AHEAD + ")");
        }
    }
}
