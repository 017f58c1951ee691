package io.dukon.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * 1,000 shops of 1,000 deals and one whale of 200,000, copied from a shop that was really opened. Written past the wall
 * by the superuser: only the reading is measured.
 */
final class Crowd {

    static final int SHOPS = 1_000;
    static final int DEALS = 1_000;
    static final int WHALE = 200_000;

    private final UUID model;

    Crowd(UUID model) {
        this.model = model;
    }

    static UUID tenant(Connection database, String slug) throws SQLException {
        try (PreparedStatement find = database.prepareStatement("select tenant_id from dukon.tenant where slug = ?")) {
            find.setString(1, slug);
            ResultSet row = find.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** Ids of the shops; the whale is the last one. */
    UUID[] make() throws SQLException, IOException {
        UUID[] shops = new UUID[SHOPS + 1];
        try (Connection database = Launcher.database("postgres")) {
            database.setAutoCommit(false);
            for (int i = 0; i <= SHOPS; i++) {
                shops[i] = UUID.randomUUID();
                copyShop(database, shops[i], "crowd-" + shops[i]);
                deals(database, shops[i], i == SHOPS ? WHALE : DEALS);
                if (i % 50 == 0 || i == SHOPS) {
                    database.commit();
                }
            }
            counters(database);
            database.commit();
            database.setAutoCommit(true);
            try (Statement statement = database.createStatement()) {
                statement.execute("vacuum (analyze) dukon.record");
                statement.execute("vacuum (analyze) dukon.stage_counter");
            }
        }
        return shops;
    }

    private void copyShop(Connection database, UUID tenant, String slug) throws SQLException {
        update(
                database,
                "insert into dir.tenant_directory select ?, ?, name, cell, state, epoch, created_at from dir.tenant_directory where id = ?",
                tenant,
                slug,
                model);
        update(
                database,
                """
                insert into dukon.tenant (tenant_id, slug, name, locale, time_zone, currency, configuration_version, created_at)
                select ?, ?, name, locale, time_zone, currency, configuration_version, created_at from dukon.tenant where tenant_id = ?""",
                tenant,
                slug,
                model);
        copyPeople(database, tenant);
        copyConfiguration(database, tenant);
    }

    private void copyPeople(Connection database, UUID tenant) throws SQLException {
        update(
                database,
                "insert into dukon.member select ?, id, person_id, name, email, locale, roles, state, created_at from dukon.member where tenant_id = ?",
                tenant,
                model);
        update(
                database,
                "insert into dir.membership select person_id, ?, state from dir.membership where tenant_id = ?",
                tenant,
                model);
    }

    private void copyConfiguration(Connection database, UUID tenant) throws SQLException {
        update(
                database,
                "insert into dukon.configuration_item select ?, pack, kind, item_id, position, content from dukon.configuration_item where tenant_id = ?",
                tenant,
                model);
        update(
                database,
                "insert into dukon.pack_installation select ?, pack, version, installed_at, installed_by from dukon.pack_installation where tenant_id = ?",
                tenant,
                model);
    }

    private static void deals(Connection database, UUID tenant, int count) throws SQLException {
        update(
                database,
                """
                insert into dukon.record (tenant_id, id, type, number, title, pipeline, stage, stage_entered_at,
                  responsible_id, amount, currency, created_at, changed_at, open_tasks)
                select ?, gen_random_uuid(), 'deal', n, 'Deal ' || n, 'sale',
                  'sale/' || (array['new_order', 'in_stock', 'replacement', 'awaiting_prepayment', 'preparing', 'dispatch',
                    'receipt', 'postpayment'])[1 + n % 8],
                  now() - make_interval(secs => n), m.id, 100 * (1 + n % 900), 'KGS', now() - make_interval(secs => n), now(), 0
                from generate_series(1, ?) n cross join (select id from dukon.member where tenant_id = ? limit 1) m""",
                tenant,
                count,
                tenant);
    }

    private static void counters(Connection database) throws SQLException {
        update(
                database,
                """
                insert into dukon.stage_counter (tenant_id, stage, currency, slot, pipeline, count, amount)
                select tenant_id, stage, currency, 0, pipeline, count(*), sum(amount) from dukon.record r
                where not exists (select 1 from dukon.stage_counter c where c.tenant_id = r.tenant_id)
                group by tenant_id, stage, currency, pipeline""");
    }

    static void update(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
