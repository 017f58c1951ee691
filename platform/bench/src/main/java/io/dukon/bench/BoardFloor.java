package io.dukon.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The least that a board costs: enter the tenant, the cards of eight columns, the counters, commit; as the server's role. */
final class BoardFloor implements AutoCloseable {

    private static final String[] STAGES = {
        "new_order", "in_stock", "replacement", "awaiting_prepayment", "preparing", "dispatch", "receipt", "postpayment"
    };

    private final Connection connection;
    private final PreparedStatement enter;
    private final PreparedStatement cards;
    private final PreparedStatement counters;

    BoardFloor() throws SQLException, IOException {
        connection = Launcher.database("dukon_app");
        connection.setAutoCommit(false);
        enter = connection.prepareStatement("select dukon.enter_tenant(?)");
        cards = connection.prepareStatement(
                """
                select id, number, title, amount, currency, stage_entered_at, responsible_id, version from dukon.record
                where tenant_id = ? and stage = ? and deleted_at is null
                order by stage_entered_at desc, id desc limit 30""");
        counters = connection.prepareStatement(
                """
                select stage, sum(count), sum(amount) from dukon.stage_counter where tenant_id = ? and pipeline = 'sale'
                group by stage""");
    }

    /** @return milliseconds */
    double read(UUID tenant) throws SQLException {
        long start = System.nanoTime();
        enter.setObject(1, tenant);
        enter.execute();
        for (String stage : STAGES) {
            cards.setObject(1, tenant);
            cards.setString(2, "sale/" + stage);
            drain(cards);
        }
        counters.setObject(1, tenant);
        drain(counters);
        connection.commit();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void drain(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
