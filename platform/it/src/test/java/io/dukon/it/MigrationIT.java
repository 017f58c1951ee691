package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records follow a new version of their pack: renamed, converted, moved, split; and go back when it is taken back. */
class MigrationIT {

    private static final Map<String, Long> OF_EACH = Map.of(
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
            "called",
            0L,
            "ended",
            2L,
            "begun",
            1L);

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

    /** One of each kind that the new version treats in a way of its own. */
    private record Parcels(String fresh, String old, String heavy, String light, String done) {
        static Parcels in(PackShop shop) {
            return new Parcels(
                    parcel(shop, "new", Map.of("weight", "12", "size", "A4", "colour", "red")),
                    parcel(shop, "old", Map.of("weight", "plenty")),
                    parcel(shop, "sent", Map.of("weight", "12.5")),
                    parcel(shop, "sent", Map.of("weight", "light")),
                    parcel(shop, "done", Map.of("colour", "blue")));
        }
    }

    @Test
    void a_plan_counts_what_will_follow_and_writes_nothing() {
        PackShop shop = opened();
        Parcels.in(shop);
        waiting(shop, 3);
        String before = shop.hash();
        JsonNode plan = shop.plan(Map.of());
        assertEquals(OF_EACH, counts(plan));
        assertEquals(0, plan.path("stages").size(), "the version says where they go");
        assertTrue(plan.path("migrations").toString().contains("values that do not fit: 1"), plan.toString());
        assertEquals(before, shop.hash());
        assertEquals(
                plan.path("resultHash").asText(),
                shop.apply(Map.of()).path("hashAfter").asText());
    }

    @Test
    void records_follow_and_go_back_with_what_was_made_meanwhile() {
        PackShop shop = opened();
        Parcels parcels = Parcels.in(shop);
        waiting(shop, 3);
        String before = shop.hash();
        JsonNode applied = shop.apply(Map.of());
        followed(shop, parcels);
        Shop.await(
                "the robot begins anew",
                () -> !shop.shop().record(parcels.done()).path("tasks").isEmpty());
        waiting(shop, 0);
        String meanwhile = parcel(shop, "heavy", Map.of("weight", 70, "measure", "A3", "colour", "crimson"));
        assertEquals(
                "needs_mapping",
                shop.undo(applied, Map.of()).expect(409).text("/code"),
                "two stages were merged: nobody knows where what was made meanwhile belongs");
        JsonNode undone = shop.undo(applied, Map.of("parcels/fresh", "parcels/new"))
                .expect(200)
                .json();
        assertEquals(before, undone.path("hashAfter").asText());
        wentBack(shop, parcels);
        assertEquals("parcels/sent", stage(shop, meanwhile), "where the others came from");
        assertEquals("70", field(shop, meanwhile, "weight").asText());
        assertEquals("A3", field(shop, meanwhile, "size").asText());
        waiting(shop, 2);
    }

    private static void followed(PackShop shop, Parcels parcels) {
        assertEquals("parcels/fresh", stage(shop, parcels.fresh()));
        assertEquals("12", field(shop, parcels.fresh(), "weight").toString());
        assertEquals("A4", field(shop, parcels.fresh(), "measure").asText());
        assertEquals("crimson", field(shop, parcels.fresh(), "colour").asText());
        assertEquals("parcels/fresh", stage(shop, parcels.old()));
        assertTrue(field(shop, parcels.old(), "weight").asText("").isEmpty());
        assertTrue(history(shop, parcels.old()).contains("plenty"), "what did not fit is told on the card");
        assertEquals("parcels/heavy", stage(shop, parcels.heavy()));
        assertEquals("parcels/sent", stage(shop, parcels.light()));
        assertEquals("1", field(shop, parcels.light(), "weight").toString());
    }

    private static void wentBack(PackShop shop, Parcels parcels) {
        assertEquals("parcels/new", stage(shop, parcels.fresh()));
        assertEquals("\"12\"", field(shop, parcels.fresh(), "weight").toString());
        assertEquals("A4", field(shop, parcels.fresh(), "size").asText());
        assertEquals("red", field(shop, parcels.fresh(), "colour").asText());
        assertEquals("parcels/old", stage(shop, parcels.old()));
        assertEquals("plenty", field(shop, parcels.old(), "weight").asText(), "what did not fit is there again");
        assertEquals("parcels/sent", stage(shop, parcels.heavy()));
        assertEquals("light", field(shop, parcels.light(), "weight").asText());
    }

    @Test
    void runs_that_wait_go_on_by_the_names_of_now_and_one_that_cannot_is_told() {
        PackShop shop = opened();
        String parcel = parcel(shop, "parked", Map.of());
        waiting(shop, 2);
        shop.apply(Map.of());
        JsonNode failed = shop.shop().record(parcel).at("/robots/failed");
        assertEquals(1, failed.size(), failed.toString());
        assertTrue(failed.at("/0/reason").asText().contains("late"), failed.toString());
        write(shop, parcel, Map.of("measure", "go"));
        Shop.await("it goes on", () -> stage(shop, parcel).equals("parcels/fresh"));
        assertEquals("crimson", field(shop, parcel, "colour").asText());
        waiting(shop, 0);
    }

    @Test
    void runs_that_followed_go_back_and_one_that_was_stopped_goes_on() {
        PackShop shop = opened();
        String parcel = parcel(shop, "parked", Map.of());
        waiting(shop, 2);
        JsonNode applied = shop.apply(Map.of());
        waiting(shop, 1);
        shop.undo(applied, Map.of()).expect(200);
        waiting(shop, 2);
        write(shop, parcel, Map.of("size", "go"));
        Shop.await("it goes on", () -> stage(shop, parcel).equals("parcels/new"));
        Shop.await("the other one too", () -> history(shop, parcel).contains("It is late"));
        assertEquals("red", field(shop, parcel, "colour").asText());
    }

    private static void write(PackShop shop, String parcel, Map<String, Object> fields) {
        shop.shop()
                .owner()
                .with(
                        "If-Match",
                        "\"" + shop.shop().record(parcel).path("version").asInt() + "\"")
                .patch("/api/v1/records/" + parcel, Map.of("fields", fields))
                .expect(200);
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
        parcel(shop, "sent", Map.of("weight", "20", "size", "A4"));
        parcel(shop, "sent", Map.of("weight", "5"));
        copy(shop, 4_000);
        JsonNode change = shop.apply(Map.of());
        Shop.await("the first pieces are done", () -> moved(shop) >= 500);
        Installation.killServer();
        long reached = moved(shop);
        assertTrue(reached < 4_000, "it was killed in the middle, at " + reached);
        Installation.up();
        done(shop, change);
        assertEquals(2_001, shop.count(ON_STAGE.formatted("heavy")));
        assertEquals(2_001, shop.count(ON_STAGE.formatted("sent")));
        assertEquals(2_001, shop.count(MOVED_ONCE));
        assertEquals(4_002, shop.count(OF_PARCELS + " and jsonb_typeof(r.fields -> 'weight') = 'number'"));
        assertEquals(0, shop.count(ExactlyOnceIT.COUNTERS_DIFFER), "the board's counters equal a recount");

        JsonNode undone = shop.undo(change, Map.of()).expect(200).json();
        done(shop, undone);
        assertEquals(4_002, shop.count(ON_STAGE.formatted("sent")));
        assertEquals(0, shop.count(ExactlyOnceIT.COUNTERS_DIFFER), "the board's counters equal a recount");
        assertEquals(
                shop.change(change).path("hashBefore").asText(),
                shop.change(undone).path("hashAfter").asText());
    }

    private static void done(PackShop shop, JsonNode change) {
        Shop.await("every record has followed", Duration.ofMinutes(2), () -> shop.change(change)
                .at("/moving/done")
                .asBoolean());
    }

    private static final String OF_PARCELS =
            "select count(*) from dukon.record r join dukon.tenant t using (tenant_id) where t.slug = ?";

    private static final String ON_STAGE = OF_PARCELS + " and r.stage = 'parcels/%s'";

    private static final String MOVED_ONCE =
            "select count(*) from (select e.record_id from dukon.timeline_entry e join dukon.tenant t using (tenant_id)"
                    + " where t.slug = ? and e.kind = 'moved' group by 1 having count(*) = 1) as once";

    private static long moved(PackShop shop) {
        return shop.count("select coalesce(max((c.moving ->> 'moved')::bigint), 0) from dukon.configuration_change c"
                + " join dukon.tenant t using (tenant_id) where t.slug = ?");
    }

    /** As many parcels again, half of each of those that are there; the counters with them. */
    private static void copy(PackShop shop, int parcels) throws Exception {
        String slug = shop.shop().slug();
        try (var database = Installation.database();
                var statement = database.createStatement()) {
            statement.execute(COPY.formatted(parcels / 2, slug));
            statement.execute(
                    "delete from dukon.stage_counter where tenant_id = (select tenant_id from dukon.tenant where slug = '"
                            + slug + "')");
            statement.execute(RECOUNT.formatted(slug));
        }
    }

    private static final String COPY =
            """
            insert into dukon.record (tenant_id, id, type, number, title, pipeline, stage, stage_entered_at,
              responsible_id, fields, sample, created_at, created_by, changed_at, changed_by)
            select r.tenant_id, uuidv7(), r.type, r.number * 10000 + n, r.title, r.pipeline, r.stage, r.stage_entered_at,
              r.responsible_id, r.fields, r.sample, r.created_at, r.created_by, r.changed_at, r.changed_by
            from dukon.record r join dukon.tenant t using (tenant_id), generate_series(1, %d) n
            where t.slug = '%s'""";

    private static final String RECOUNT =
            """
            insert into dukon.stage_counter (tenant_id, responsible_id, stage, currency, slot, pipeline, count, amount,
              no_step, no_step_amount)
            select r.tenant_id, w.responsible_id, r.stage, '', get_byte(uuid_send(r.id), 15) & 7, r.pipeline, count(*), 0,
              count(*) filter (where r.open_tasks = 0), 0
            from dukon.record r join dukon.tenant t using (tenant_id) cross join lateral
              (values ('00000000-0000-0000-0000-000000000000'::uuid), (r.responsible_id)) w(responsible_id)
            where t.slug = '%s' and w.responsible_id is not null group by 1, 2, 3, 4, 5, 6""";
}
