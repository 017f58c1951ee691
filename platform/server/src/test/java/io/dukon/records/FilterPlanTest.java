package io.dukon.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.ConditionSql;
import io.dukon.definitions.condition.Given;
import io.dukon.kernel.Json;
import io.dukon.tenancy.PlannedDatabase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sums and times are compared as they are kept: a filter reads every deal, and jsonb of each would be thrown away. */
class FilterPlanTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Given GIVEN = new Given(
            Map.<String, JsonNode>of()::get, Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Asia/Bishkek"));
    private static PlannedDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = PlannedDatabase.migrated();
        database.fill(
                """
                insert into dukon.record (tenant_id, id, type, number, title, amount, currency, created_at, changed_at)
                select '00000000-0000-7000-8000-000000000001', gen_random_uuid(), 'deal', n, 'D',
                  case when n > 10 then n * case when n % 10 = 0 then 1 else 100 end end,
                  case when n > 10 then case when n % 10 = 0 then 'JPY' else 'KGS' end end,
                  timestamptz '2026-11-22 12:00Z' - make_interval(hours => n), now()
                from generate_series(1, 100) n""",
                "analyze dukon.record");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_sum_is_compared_in_its_own_column() throws Exception {
        assertEquals(50, found("{'amount': {'gt': 50}}"));
        assertEquals(51, found("{'amount': {'gte': '50'}}"));
        assertEquals(45, found("{'amount': {'gt': '50 KGS'}}"));
        assertEquals(4, found("{'amount': {'lt': '60 JPY'}}"), "20, 30, 40 and 50");
        assertEquals(10, found("{'amount': {'filled': false}}"));
        assertEquals(50, found("{'not': {'amount': {'gt': 50}}}"), "nothing is not more");
        assertEquals(0, found("{'amount': {'gt': 'many'}}"));
    }

    @Test
    void a_time_is_compared_in_its_own_column() throws Exception {
        assertEquals(76, found("{'created_at': {'lt': {'minus': '1d'}}}"));
        assertEquals(24, found("{'$deal.created_at': {'gte': '2026-11-21T12:00:00Z'}}"));
        assertEquals(100, found("{'created_at': {'filled': true}}"));
        assertEquals(0, found("{'created_at': {'gt': 'yesterday'}}"));
    }

    private static long found(String condition) throws Exception {
        Condition that = Condition.parse(Json.tree(condition.replace('\'', '"')));
        List<Long> found = new ArrayList<>();
        String plan = String.join("\n", database.plans(SHOP, em -> {
            FilterStore store = new FilterStore();
            store.em = em;
            found.add(store.number("deal", ConditionSql.of(that, "deal", new RecordColumns(), GIVEN)));
        }));
        assertFalse(plan.contains("jsonb_build_object"), plan);
        assertFalse(plan.contains("to_char"), plan);
        return found.getFirst();
    }
}
