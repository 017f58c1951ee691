package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same interpreter, the same clock: what was done is what a rehearsal of these days tells. */
class RehearsalIT {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    private PackShop shop;

    @BeforeAll
    static void release() throws Exception {
        TestPack.release("calendar");
    }

    @AfterEach
    void back() throws Exception {
        Installation.clockAhead(0);
    }

    @Test
    void what_a_rehearsal_tells_of_the_calendar_is_what_came() throws Exception {
        shop = new PackShop(Shop.open("en"), "calendar");
        shop.shop().owner().post("/api/v1/packs/calendar/install", Map.of()).expect(200);
        order("Idle");
        String busy = order("Busy");
        shop.shop()
                .owner()
                .post("/api/v1/tasks", Map.of("title", "Mine", "recordId", busy))
                .expect(201);
        Instant soon = Instant.now().plusSeconds(120).truncatedTo(ChronoUnit.MINUTES);
        String at = soon.atZone(BISHKEK).toLocalTime().toString();
        save("stale", schedule(at, Map.of("count", Map.of("of", "open_tasks", "is", 0))), look());
        Map<String, Object> evening = schedule(at, Map.of("stage", "orders/new"));
        evening.put("digest", "responsible");
        save("evening", evening, tell());
        Shop.await("both are planned", () -> planned(soon) == 2);
        Installation.clockAhead((int) Duration.between(Instant.now(), soon).toSeconds() + 2);
        Shop.await("the look and the digest", () -> done("task") == 1 && done("notify") == 1);
        JsonNode told = shop.shop()
                .owner()
                .post("/api/v1/packs/calendar/rehearse?days=1", Map.of())
                .expect(200)
                .json();
        assertEquals(1, told.path("tasks").asInt(), "the busy one had an open task: " + told);
        assertEquals(1, told.path("notifications").asInt(), told.toString());
    }

    private String order(String title) {
        return shop.shop()
                .create("order", Map.of("title", title, "stage", "orders/new"))
                .path("id")
                .asText();
    }

    private static Map<String, Object> schedule(String at, Map<String, Object> that) {
        return new LinkedHashMap<>(Map.of("every", "day", "at", at, "over", Map.of("type", "order", "that", that)));
    }

    private static Map<String, Object> look() {
        return Map.of("id", "task", "task", Map.of("use", "look"));
    }

    private static Map<String, Object> tell() {
        Map<String, Object> with = Map.of("count", "$found.count", "list", "$found.list");
        return Map.of("id", "tell", "notify", Map.of("text", "evening", "to", "$found.person", "with", with));
    }

    private void save(String robot, Map<String, Object> schedule, Map<String, Object> step) {
        Map<String, Object> content =
                Map.of("id", robot, "trigger", Map.of("schedule", schedule), "steps", List.of(step));
        shop.shop()
                .owner()
                .post(
                        "/api/v1/configuration/edits",
                        Map.of("edits", List.of(Map.of("do", "robot.save", "id", robot, "content", content))))
                .expect(200);
    }

    private long planned(Instant at) {
        return shop.count("select count(*) from dukon.job j join dukon.tenant t using (tenant_id)"
                + " where t.slug = ? and j.kind = 'schedule' and j.due_at = '" + at + "'");
    }

    private long done(String kind) {
        return shop.count("select count(*) from dukon.run_effect e join dukon.tenant t using (tenant_id)"
                + " where t.slug = ? and e.kind = '" + kind + "'");
    }
}
