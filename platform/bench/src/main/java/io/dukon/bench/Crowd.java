package io.dukon.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * 1,000 shops of 1,000 deals and one whale of 200,000, copied from a shop that was really opened; each fourth of a deal is a
 * client, each third deal has an open task. Written past the wall by the superuser: only the reading is measured. A further
 * run finds the crowd of the last one.
 */
final class Crowd {

    static final int SHOPS = 1_000;
    static final int DEALS = 1_000;
    static final int WHALE = 200_000;

    private static final String SLUG = "crowd-%04d";

    private final UUID model;

    Crowd(UUID model) {
        this.model = model;
    }

    static UUID tenant(Connection database, String slug) throws SQLException {
        try (PreparedStatement find = database.prepareStatement("select tenant_id from dukon.tenant where slug = ?")) {
            find.setString(1, slug);
            ResultSet row = find.executeQuery();
            return row.next() ? row.getObject(1, UUID.class) : null;
        }
    }

    static String slug(int shop) {
        return SLUG.formatted(shop);
    }

    static boolean isThere(Connection database) throws SQLException {
        return tenant(database, slug(SHOPS)) != null;
    }

    /** The whale is the last one, committed last. */
    void make() throws SQLException, IOException {
        try (Connection database = Launcher.database("postgres")) {
            try (Statement statement = database.createStatement()) {
                // What is copied was checked where it was made.
                statement.execute("set session_replication_role = replica");
            }
            database.setAutoCommit(false);
            for (int i = 0; i <= SHOPS; i++) {
                UUID shop = UUID.randomUUID();
                copyShop(database, shop, slug(i));
                fill(database, shop, i == SHOPS ? WHALE : DEALS);
                if (i % 50 == 0) {
                    database.commit();
                }
            }
            counters(database);
            database.commit();
            database.setAutoCommit(true);
            try (Statement statement = database.createStatement()) {
                for (String table : List.of("record", "stage_counter", "task", "automation_run", "run_wait")) {
                    statement.execute("vacuum (analyze) dukon." + table);
                }
            }
        }
    }

    /** Deals with clients and tasks, into a shop that is there; counted by {@link #counters}. */
    static void fill(Connection database, UUID shop, int deals) throws SQLException {
        clients(database, shop, deals / 4);
        deals(database, shop, deals);
        tasks(database, shop);
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

    private static void clients(Connection database, UUID tenant, int count) throws SQLException {
        update(
                database,
                """
                insert into dukon.record (tenant_id, id, type, number, title, responsible_id, created_at, changed_at)
                select ?, ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'contact', n, 'Client ' || n, m.id,
                  now(), now()
                from generate_series(1, ?) n cross join (select id from dukon.member where tenant_id = ? limit 1) m""",
                tenant,
                count,
                tenant);
    }

    private static void deals(Connection database, UUID tenant, int count) throws SQLException {
        update(
                database,
                """
                insert into dukon.record (tenant_id, id, type, number, title, pipeline, stage, stage_entered_at,
                  responsible_id, contact_id, amount, currency, created_at, changed_at, open_tasks, next_due_at)
                select ?, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'deal', n, 'Deal ' || n, 'sale',
                  'sale/' || (array['new_order', 'in_stock', 'replacement', 'awaiting_prepayment', 'preparing', 'dispatch',
                    'receipt', 'postpayment'])[1 + n % 8],
                  now() - make_interval(secs => n), m.id,
                  ('00000000-0000-7000-9000-' || lpad(to_hex(1 + (n - 1) / 4), 12, '0'))::uuid,
                  100 * (1 + n % 900), 'KGS', now() - make_interval(secs => n), now(), (n % 3 = 0)::int,
                  case when n % 3 = 0 then now() + make_interval(mins => n % 5000 - 500) end
                from generate_series(1, ?) n cross join (select id from dukon.member where tenant_id = ? limit 1) m""",
                tenant,
                count,
                tenant);
    }

    private static void tasks(Connection database, UUID tenant) throws SQLException {
        update(
                database,
                """
                insert into dukon.task (tenant_id, id, record_id, title, responsible_id, state, due_at, author_kind, created_at)
                select tenant_id, id, id, 'Call ' || number, responsible_id, 'open', next_due_at, 'person', created_at
                from dukon.record where tenant_id = ? and open_tasks > 0""",
                tenant);
    }

    static void counters(Connection database) throws SQLException {
        update(
                database,
                """
                insert into dukon.stage_counter (tenant_id, responsible_id, stage, currency, slot, pipeline, count, amount,
                  no_step, no_step_amount)
                select tenant_id, w.id, stage, currency, get_byte(uuid_send(r.id), 15) & 7, pipeline, count(*), sum(amount),
                  count(*) filter (where open_tasks = 0), coalesce(sum(amount) filter (where open_tasks = 0), 0)
                from dukon.record r
                cross join lateral (values ('00000000-0000-0000-0000-000000000000'::uuid), (r.responsible_id)) w(id)
                where stage is not null and not exists (select 1 from dukon.stage_counter c where c.tenant_id = r.tenant_id)
                group by 1, 2, 3, 4, 5, 6""");
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
