package io.dukon.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The least that a board costs a program that talks to PostgreSQL itself, as the server's role behind the wall: enter the
 * tenant, the cards of eight columns, the numbers, commit. The same rows and the same columns that the service answers
 * with, on a connection with prepared statements that are planned once; nothing is checked, decoded or turned into JSON.
 *
 * <p>{@link #bare} asks for less: the records without client, next task and waiting robot, and of the numbers only those
 * of the columns. It shows what the board's facts cost beyond its rows.
 */
final class BoardFloor implements AutoCloseable {

    private static final String STAGES =
            "'{sale/new_order,sale/in_stock,sale/replacement,sale/awaiting_prepayment,sale/preparing,sale/dispatch,"
                    + "sale/receipt,sale/postpayment}'::text[]";

    private static final String ROWS =
            """
             from unnest(%s) with ordinality as s(stage, place)
            cross join lateral (
              select r.* from dukon.record r where r.tenant_id = :tenant and r.stage = s.stage and r.deleted_at is null
              order by r.stage_entered_at desc, r.id desc limit 21) r
            """
                    .formatted(STAGES);

    private static final String ORDER = " order by s.place, r.stage_entered_at desc, r.id desc";

    private static final String BARE =
            "select r.id, r.number, r.title, r.amount, r.currency, r.stage_entered_at, r.responsible_id, r.version"
                    + ROWS + ORDER;

    private static final String CARDS =
            """
            select r.id, r.number, r.type, r.pipeline, r.stage, r.title, r.amount, r.currency, r.source, r.created_at,
              r.stage_entered_at, r.closed, r.version, r.responsible_id, m.name, k.id, k.type, k.title, t.id, t.title,
              t.due_at, w.id, w.automation, w.due_at
            """
                    + ROWS
                    + """
            left join dukon.member m on m.tenant_id = :tenant and m.id = r.responsible_id
            left join lateral (
              select k.id, k.type, k.title from dukon.record k
              where k.tenant_id = :tenant and k.id = r.contact_id and k.deleted_at is null limit 1) k on true
            left join lateral (
              select t.id, t.title, t.due_at from dukon.task t
              where r.open_tasks > 0 and t.tenant_id = :tenant and t.record_id = r.id and t.state = 'open'
              order by t.due_at limit 1) t on true
            left join lateral (
              select w.id, a.automation, w.due_at from dukon.automation_run a
              join dukon.run_wait w on w.tenant_id = :tenant and w.run_id = a.id
              where a.tenant_id = :tenant and a.record_id = r.id and a.state = 'waiting' limit 1) w on true
            """
                    + ORDER;

    private static final String COUNTERS =
            """
            select c.stage, c.responsible_id, sum(c.count), sum(c.amount), sum(c.no_step), sum(c.no_step_amount)
            from dukon.stage_counter c where c.tenant_id = :tenant and c.pipeline = 'sale'
              and c.responsible_id in ('00000000-0000-0000-0000-000000000000', '%s') group by 1, 2""";

    private static final String COUNTS =
            """
            select
              (select count(*) from (select 1 from dukon.record r where r.tenant_id = :tenant and r.pipeline = 'sale'
                and r.deleted_at is null and r.closed is null and r.next_due_at < now() limit 1000) o),
              (select count(*) from (select 1 from dukon.record r where r.tenant_id = :tenant and r.pipeline = 'sale'
                and r.deleted_at is null and r.closed is null and r.next_due_at >= date_trunc('day', now())
                and r.next_due_at < date_trunc('day', now()) + interval '1 day' limit 1000) d),
              (select count(*) from dukon.automation_run a
               where a.tenant_id = :tenant and a.started_at >= date_trunc('day', now())),
              count(*) filter (where r.closed = 'won'), count(*) filter (where r.closed = 'lost'),
              sum(r.amount) filter (where r.closed = 'won')
            from dukon.record r where r.tenant_id = :tenant and r.pipeline = 'sale' and r.deleted_at is null
              and r.closed is not null and r.closed_at >= date_trunc('day', now())""";

    private final Connection connection;
    private final Prepared enter;
    private final Prepared bare;
    private final Prepared cards;
    private final Prepared counters;
    private final Prepared counts;

    /** The shop is its only parameter, as often as it is named. */
    private record Prepared(PreparedStatement statement, int times) {

        static Prepared of(Connection connection, String text) throws SQLException {
            return new Prepared(
                    connection.prepareStatement(text.replace(":tenant", "?")), text.split(":tenant", -1).length - 1);
        }

        void read(UUID tenant) throws SQLException {
            for (int i = 1; i <= times; i++) {
                statement.setObject(i, tenant);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    /** @param member whose own counters are read too; the same one in every copied shop */
    BoardFloor(UUID member) throws SQLException, IOException {
        connection = Launcher.database("dukon_app");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
        }
        connection.setAutoCommit(false);
        enter = Prepared.of(connection, "select dukon.enter_tenant(:tenant)");
        bare = Prepared.of(connection, BARE);
        cards = Prepared.of(connection, CARDS);
        counters = Prepared.of(connection, COUNTERS.formatted(member));
        counts = Prepared.of(connection, COUNTS);
    }

    /** @return milliseconds */
    double full(UUID tenant) throws SQLException {
        return read(tenant, cards, counters, counts);
    }

    /** @return milliseconds */
    double bare(UUID tenant) throws SQLException {
        return read(tenant, bare, counters);
    }

    private double read(UUID tenant, Prepared... statements) throws SQLException {
        long start = System.nanoTime();
        enter.read(tenant);
        for (Prepared one : statements) {
            one.read(tenant);
        }
        connection.commit();
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
