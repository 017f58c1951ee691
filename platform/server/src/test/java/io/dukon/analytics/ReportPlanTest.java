package io.dukon.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.tenancy.PlannedDatabase;
import io.dukon.tenancy.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report reads what is of its period by indexes, behind the wall, and everything in a fixed number of statements. */
class ReportPlanTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID MEMBER = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");
    private static PlannedDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = PlannedDatabase.migrated();
        database.fill(
                """
                create function ops.id_at(at timestamptz, n bigint) returns uuid language sql as $$
                  select cast(lpad(to_hex(cast(extract(epoch from at) * 1000 as bigint)), 12, '0') || '7' || substr(md5(cast(n as text)), 1, 3)
                    || '8' || substr(md5(cast(n as text)), 4, 15) as uuid) $$""",
                """
                insert into dukon.record (tenant_id, id, type, number, title, pipeline, stage, stage_entered_at, amount, currency,
                  responsible_id, created_at, changed_at, open_tasks, next_due_at, closed, closed_at, fields)
                select ('00000000-0000-7000-8000-00000000000' || 1 + n % 3)::uuid, ops.id_at(m.at, n), 'deal', n, 'Deal', 'sale',
                  'sale/s' || n % 7, m.at + interval '2 days', n, 'KGS',
                  ('00000000-0000-7000-8000-00000000000' || substr('abcd', 1 + n % 4, 1))::uuid, m.at, m.at, (n % 10 = 1)::int,
                  case when n % 10 = 1 then now() + make_interval(mins => n - 200) end,
                  case when n % 7 > 2 then (array['won', 'lost'])[1 + n % 2] end,
                  case when n % 7 > 2 then m.at + interval '2 days' end, '{"pay": "cash"}'
                from generate_series(1, 40000) n
                cross join lateral (select now() - make_interval(mins => n * 12) as at) m""",
                """
                insert into dukon.task (tenant_id, id, record_id, title, responsible_id, state, due_at, done_at, author_kind,
                  created_at)
                select tenant_id, gen_random_uuid(), id, 'T', responsible_id, case when number % 10 = 1 then 'open' else 'done' end,
                  next_due_at, created_at + interval '1 hour', 'robot', created_at
                from dukon.record""",
                """
                insert into dukon.timeline_entry (tenant_id, id, record_id, kind, actor_kind, at, data)
                select tenant_id, ops.id_at(created_at + k * interval '1 hour', number + k), id,
                  (array['created', 'moved', 'note'])[k], 'person', created_at + k * interval '1 hour', '{}'
                from dukon.record cross join generate_series(1, 3) k""",
                "vacuum (analyze) dukon.record, dukon.task, dukon.timeline_entry");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void closed_records_are_found_by_when_they_were_closed() throws Exception {
        byIndex(records(ReportStore::closed, false), "tenant_id_pipeline_closed_at");
        byIndex(records(ReportStore::closed, true), "");
    }

    @Test
    void new_records_are_found_by_when_they_were_made() throws Exception {
        byIndex(records(ReportStore::created, false), "tenant_id_type_created_at");
        byIndex(work(WorkStore::handling, false), "tenant_id_type_created_at");
    }

    @Test
    void what_is_late_is_found_by_its_time() throws Exception {
        for (boolean own : new boolean[] {false, true}) {
            String due = records(ReportStore::overdue, own);
            assertTrue(due.matches("(?s).*Index Cond: [^\n]*next_due_at <.*"), due);
            String plan = work(WorkStore::tasks, own);
            assertTrue(plan.contains("task_done"), plan);
            assertTrue(plan.contains("task_due") || plan.contains("task_open"), plan);
            assertFalse(plan.contains("Seq Scan on task"), plan);
        }
    }

    @Test
    void what_stands_where_is_kept() throws Exception {
        String plan = records(ReportStore::standing, false);
        assertFalse(plan.contains(" record"), plan);
    }

    private static String records(BiConsumer<ReportStore, Asked> reading, boolean own) throws Exception {
        return one(database.plans(SHOP, em -> {
            ReportStore store = new ReportStore();
            store.em = em;
            reading.accept(store, asked(own));
        }));
    }

    private static String work(BiConsumer<WorkStore, Asked> reading, boolean own) throws Exception {
        return one(database.plans(SHOP, em -> {
            WorkStore store = new WorkStore();
            store.em = em;
            reading.accept(store, asked(own));
        }));
    }

    private static String one(List<String> plans) {
        assertEquals(1, plans.size(), "one statement: " + plans);
        return plans.getFirst();
    }

    private static Asked asked(boolean own) {
        Tenant shop = new Tenant(SHOP, "s", "S", "en", ZONE, "KGS", 0, 0, false, null);
        FieldDefinition by = new FieldDefinition("pay", "deal", FieldKind.LIST, null, null, false, null, false, null);
        LocalDate today = LocalDate.now(ZONE);
        Period period = new Period(today.minusDays(6), today);
        return new Asked("sale", "deal", period, by, own ? Set.of(MEMBER) : null, true, shop, Instant.now());
    }

    private static void byIndex(String plan, String index) {
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.matches("(?s).*Seq Scan on (record|task)_?.*"), plan);
        assertFalse(plan.contains("Seq Scan on timeline_entry_past"), plan);
    }
}
