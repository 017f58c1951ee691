package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records follow a new version of their pack: renamed, converted, moved, split; and go back when it is taken back. */
class MigrationIT {

    @BeforeAll
    static void release() throws Exception {
        TestPack.release("moving-1");
        TestPack.release("moving-2");
    }

    private static PackShop opened() {
        PackShop shop = new PackShop(Shop.open("en"), "moving");
        shop.apply(Map.of("version", "1.0.0"));
        return shop;
    }

    private static String parcel(PackShop shop, String stage, Map<String, Object> fields) {
        return shop.shop()
                .create("parcel", Map.of("title", stage, "stage", "parcels/" + stage, "fields", fields))
                .path("id")
                .asText();
    }

    private static String stage(PackShop shop, String parcel) {
        return shop.shop().record(parcel).path("stage").asText();
    }

    private static JsonNode field(PackShop shop, String parcel, String field) {
        return shop.shop().record(parcel).path("fields").path(field);
    }

    @Test
    void records_follow_and_go_back_with_what_was_made_meanwhile() {
        PackShop shop = opened();
        String fresh = parcel(shop, "new", Map.of("weight", "12", "size", "A4", "colour", "red"));
        String old = parcel(shop, "old", Map.of("weight", "plenty"));
        String heavy = parcel(shop, "sent", Map.of("weight", "12.5"));
        String light = parcel(shop, "sent", Map.of("weight", "light"));
        String done = parcel(shop, "done", Map.of("colour", "blue"));
        waiting(shop, 3);
        String before = shop.hash();

        JsonNode plan = shop.plan(Map.of());
        assertEquals(
                Map.of(
                        "numbers",
                        4L,
                        "measured",
                        1L,
                        "redder",
                        1L,
                        "freshly",
                        1L,
                        "older",
                        1L,
                        "weighed",
                        1L,
                        "ended",
                        2L,
                        "begun",
                        1L),
                counts(plan));
        assertEquals(0, plan.path("stages").size(), "the version says where they go");
        assertTrue(plan.path("migrations").toString().contains("values that do not fit: 1"), plan.toString());
        assertEquals(before, shop.hash(), "a plan writes nothing");

        JsonNode applied = shop.apply(Map.of());
        assertEquals(plan.path("resultHash").asText(), applied.path("hashAfter").asText());
        assertEquals("parcels/fresh", stage(shop, fresh));
        assertEquals("12", field(shop, fresh, "weight").toString());
        assertEquals("A4", field(shop, fresh, "measure").asText());
        assertEquals("crimson", field(shop, fresh, "colour").asText());
        assertEquals("parcels/fresh", stage(shop, old));
        assertTrue(field(shop, old, "weight").isMissingNode()
                || field(shop, old, "weight").isNull());
        assertTrue(history(shop, old).contains("plenty"), "what did not fit is told on the card");
        assertEquals("parcels/heavy", stage(shop, heavy));
        assertEquals("parcels/sent", stage(shop, light));
        assertEquals("1", field(shop, light, "weight").toString());
        Shop.await(
                "the robot begins anew",
                () -> shop.shop().record(done).path("openTasks").asInt() == 1
                        || !shop.shop().record(done).path("tasks").isEmpty());
        waiting(shop, 0);

        String meanwhile = parcel(shop, "heavy", Map.of("weight", 70, "measure", "A3", "colour", "crimson"));
        JsonNode undone = shop.undo(applied, Map.of()).expect(200).json();
        assertEquals(before, undone.path("hashAfter").asText());
        assertEquals("parcels/new", stage(shop, fresh));
        assertEquals("12", field(shop, fresh, "weight").asText());
        assertTrue(field(shop, fresh, "weight").isTextual());
        assertEquals("A4", field(shop, fresh, "size").asText());
        assertEquals("red", field(shop, fresh, "colour").asText());
        assertEquals("parcels/old", stage(shop, old));
        assertEquals("plenty", field(shop, old, "weight").asText(), "the value that did not fit is there again");
        assertEquals("parcels/sent", stage(shop, heavy));
        assertEquals("light", field(shop, light, "weight").asText());
        assertEquals("parcels/sent", stage(shop, meanwhile), "where the others came from");
        assertEquals("70", field(shop, meanwhile, "weight").asText());
        assertEquals("A3", field(shop, meanwhile, "size").asText());
        waiting(shop, 2);
    }

    private static Map<String, Long> counts(JsonNode plan) {
        Map<String, Long> counts = new HashMap<>();
        plan.path("migrations")
                .forEach(one ->
                        counts.put(one.path("id").asText(), one.path("records").asLong()));
        return counts;
    }

    private static String history(PackShop shop, String record) {
        return shop.shop()
                .owner()
                .get("/api/v1/records/" + record + "/timeline")
                .expect(200)
                .body();
    }

    private static void waiting(PackShop shop, int runs) {
        Shop.await(
                runs + " runs wait",
                () -> shop.count("select count(*) from dukon.automation_run r join dukon.tenant t using (tenant_id)"
                                + " where t.slug = ? and r.state in ('ready', 'waiting')")
                        == runs);
    }

    @Test
    void a_job_that_dies_in_the_middle_goes_on_and_does_everything_once() throws Exception {
        PackShop shop = opened();
        String first = parcel(shop, "sent", Map.of("weight", "20", "size", "A4"));
        String second = parcel(shop, "sent", Map.of("weight", "5"));
        copy(shop, 4_000);
        JsonNode change = shop.apply(Map.of());
        Shop.await("the first pieces are done", () -> moved(shop) >= 500);
        Installation.killServer();
        long reached = moved(shop);
        assertTrue(reached < 4_000, "it was killed in the middle, at " + reached);
        Installation.up();
        Shop.await("the rest is done", java.time.Duration.ofMinutes(2), () -> shop.change(change)
                .at("/moving/done")
                .asBoolean());

        assertEquals(2_001, shop.count(ON_STAGE.formatted("heavy")));
        assertEquals(2_001, shop.count(ON_STAGE.formatted("sent")));
        assertEquals(
                2_001,
                shop.count(
                        "select count(*) from (select e.record_id from dukon.timeline_entry e join dukon.tenant t using (tenant_id)"
                                + " where t.slug = ? and e.kind = 'moved' group by 1 having count(*) = 1) as once"));
        assertEquals(
                4_002,
                shop.count("select count(*) from dukon.record r join dukon.tenant t using (tenant_id)"
                        + " where t.slug = ? and jsonb_typeof(r.fields -> 'weight') = 'number'"));
        assertEquals("parcels/heavy", stage(shop, first));
        assertEquals("parcels/sent", stage(shop, second));
        assertEquals(0, shop.count(ExactlyOnceIT.COUNTERS_DIFFER), "the board's counters equal a recount");

        JsonNode undone = shop.undo(change, Map.of()).expect(200).json();
        Shop.await("it is taken back", java.time.Duration.ofMinutes(2), () -> shop.change(undone)
                .at("/moving/done")
                .asBoolean());
        assertEquals(4_002, shop.count(ON_STAGE.formatted("sent")));
        assertEquals(0, shop.count(ExactlyOnceIT.COUNTERS_DIFFER), "the board's counters equal a recount");
        assertEquals(
                shop.change(change).path("hashBefore").asText(),
                shop.change(undone).path("hashAfter").asText());
    }

    private static final String ON_STAGE =
            "select count(*) from dukon.record r join dukon.tenant t using (tenant_id) where t.slug = ? and r.stage = 'parcels/%s'";

    private static long moved(PackShop shop) {
        return shop.count("select coalesce(max((c.moving ->> 'moved')::bigint), 0) from dukon.configuration_change c"
                + " join dukon.tenant t using (tenant_id) where t.slug = ?");
    }

    /** As many parcels again, half of each of those that are there. */
    private static void copy(PackShop shop, int parcels) throws Exception {
        List<String> statements = List.of(
                """
                insert into dukon.record (tenant_id, id, type, number, title, pipeline, stage, stage_entered_at,
                  responsible_id, fields, sample, created_at, created_by, changed_at, changed_by)
                select r.tenant_id, uuidv7(), r.type, r.number * 10000 + n, r.title, r.pipeline, r.stage, r.stage_entered_at,
                  r.responsible_id, r.fields, r.sample, r.created_at, r.created_by, r.changed_at, r.changed_by
                from dukon.record r join dukon.tenant t using (tenant_id), generate_series(1, %d) n
                where t.slug = '%s'"""
                        .formatted(parcels / 2, shop.shop().slug()),
                """
                delete from dukon.stage_counter where tenant_id = (select tenant_id from dukon.tenant where slug = '%s')"""
                        .formatted(shop.shop().slug()),
                """
                insert into dukon.stage_counter (tenant_id, responsible_id, stage, currency, slot, pipeline, count, amount,
                  no_step, no_step_amount)
                select r.tenant_id, w.responsible_id, r.stage, '', get_byte(uuid_send(r.id), 15) & 7, r.pipeline, count(*), 0,
                  count(*) filter (where r.open_tasks = 0), 0
                from dukon.record r join dukon.tenant t using (tenant_id) cross join lateral
                  (values ('00000000-0000-0000-0000-000000000000'::uuid), (r.responsible_id)) w(responsible_id)
                where t.slug = '%s' and w.responsible_id is not null group by 1, 2, 3, 4, 5, 6"""
                        .formatted(shop.shop().slug()));
        try (var database = Installation.database();
                var statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
