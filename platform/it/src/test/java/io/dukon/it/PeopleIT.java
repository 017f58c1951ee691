package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people in one shop: invited, at work at the same time, and gone. */
class PeopleIT {

    private static Shop shop;
    private static Http manager;

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
        manager = shop.colleague("Aizada", "manager");
    }

    @Test
    @Covers({"RS-016", "RS-OP-02"})
    void a_manager_sees_own_deals_only() {
        String owners = shop.create("deal", Map.of("title", "Of the owner", "stage", "sale/new_order"))
                .path("id")
                .asText();
        JsonNode own = manager.post(
                        "/api/v1/records", Map.of("type", "deal", "title", "Of Aizada", "stage", "sale/new_order"))
                .expect(201)
                .json();
        manager.get("/api/v1/records/" + owners).expect(404);
        manager.get("/api/v1/records/" + own.path("id").asText()).expect(200);
        String board = manager.get("/api/v1/boards/sale").expect(200).body();
        assertTrue(board.contains("Of Aizada"), board);
        assertFalse(board.contains("Of the owner"), board);
        assertFalse(manager.get("/api/v1/search?q=owner").body().contains("Of the owner"));
        manager.post("/api/v1/api-keys", Map.of("name", "x", "scopes", List.of("read")))
                .expect(403);
    }

    @Test
    @Covers({"RS-OP-07"})
    void a_manager_makes_listed_moves_and_the_owner_any() {
        String id = manager.post(
                        "/api/v1/records", Map.of("type", "deal", "title", "Step by step", "stage", "sale/new_order"))
                .expect(201)
                .text("/id");
        Answer refused = manager.with("If-Match", version(id))
                .post("/api/v1/records/" + id + "/move", Map.of("to", "sale/dispatch"));
        assertEquals("not_listed", refused.expect(409).text("/refusal"));
        shop.move(id, "sale/dispatch").expect(200);
    }

    @Test
    void two_people_who_move_one_card_get_a_clear_answer() {
        String id = manager.post(
                        "/api/v1/records", Map.of("type", "deal", "title", "Wanted by two", "stage", "sale/new_order"))
                .expect(201)
                .text("/id");
        String seenByBoth = version(id);
        manager.with("If-Match", seenByBoth)
                .post("/api/v1/records/" + id + "/move", Map.of("to", "sale/in_stock"))
                .expect(200);
        Answer late = shop.owner()
                .with("If-Match", seenByBoth)
                .post("/api/v1/records/" + id + "/move", Map.of("to", "sale/replacement"))
                .expect(412);
        assertEquals("changed_meanwhile", late.text("/code"));
        assertEquals("sale/in_stock", late.text("/current/stage"));
        assertEquals("Aizada", late.text("/changedBy/name"));
        assertEquals("sale/in_stock", shop.record(id).path("stage").asText());
    }

    @Test
    void undo_brings_the_card_back_and_takes_the_robots_task_away() {
        String id = shop.create("deal", Map.of("title", "Dropped wrongly", "stage", "sale/new_order"))
                .path("id")
                .asText();
        Shop.await(
                "the task of the first stage",
                () -> shop.record(id).path("tasks").size() == 1);
        String task = shop.record(id).at("/tasks/0/id").asText();
        String move = shop.move(id, "sale/replacement").expect(200).text("/moveId");
        Shop.await(
                "the task of the second stage",
                () -> shop.record(id).at("/tasks/0/title").asText().equals("Clarify the replacement"));
        shop.owner()
                .post("/api/v1/records/" + id + "/moves/" + move + "/undo", Map.of())
                .expect(200);
        JsonNode back = shop.record(id);
        assertEquals("sale/new_order", back.path("stage").asText());
        assertEquals(1, back.path("tasks").size(), back.path("tasks").toString());
        assertEquals(task, back.at("/tasks/0/id").asText(), "the first task is open again, no new one");
    }

    @Test
    void a_withdrawn_member_is_out_within_five_seconds() {
        Http leaver = shop.colleague("Leaver", "manager");
        leaver.get("/api/v1/boards/sale").expect(200);
        String member = leaver.get("/api/v1/session").text("/member/id");
        shop.owner()
                .patch("/api/v1/members/" + member, Map.of("state", "withdrawn"))
                .expect(200);
        Instant deadline = Instant.now().plus(Duration.ofSeconds(5));
        Shop.await("the door is shut", () -> leaver.get("/api/v1/boards/sale").status() != 200);
        assertTrue(Instant.now().isBefore(deadline), "withdrawal acts within five seconds");
    }

    @Test
    void a_machine_works_by_its_key_until_the_key_is_revoked() {
        JsonNode made = shop.owner()
                .post("/api/v1/api-keys", Map.of("name", "Site", "scopes", List.of("read")))
                .expect(201)
                .json();
        Http machine = Http.anonymous()
                .without("X-Dukon")
                .with("Authorization", "Bearer " + made.path("key").asText());
        machine.get("/api/v1/boards/sale").expect(200);
        machine.post("/api/v1/records", Map.of("type", "deal", "title", "No", "stage", "sale/new_order"))
                .expect(403);
        shop.owner().delete("/api/v1/api-keys/" + made.path("id").asText()).expect(204);
        Shop.await(
                "the key is refused", () -> machine.get("/api/v1/boards/sale").status() == 401);
        assertFalse(
                shop.owner()
                        .get("/api/v1/api-keys")
                        .body()
                        .contains(made.path("key").asText()),
                "a key is shown once");
    }

    @Test
    void a_write_without_the_apps_header_or_for_another_shop_is_refused() {
        Map<String, Object> task = Map.of("title", "Sent by a stranger's page");
        assertEquals(
                403, shop.owner().without("X-Dukon").post("/api/v1/tasks", task).status());
        assertEquals(
                "other_shop",
                shop.owner()
                        .with("X-Dukon", "another")
                        .post("/api/v1/tasks", task)
                        .expect(409)
                        .text("/code"));
        assertEquals(
                403,
                shop.owner()
                        .with("Sec-Fetch-Site", "cross-site")
                        .post("/api/v1/tasks", task)
                        .status());
    }

    @Test
    void a_repeated_request_is_done_once() {
        Http twice = shop.owner().with("Idempotency-Key", "key-" + System.nanoTime());
        Map<String, Object> draft = Map.of("type", "deal", "title", "Clicked twice", "stage", "sale/new_order");
        String first = twice.post("/api/v1/records", draft).expect(201).text("/id");
        assertEquals(first, twice.post("/api/v1/records", draft).expect(201).text("/id"));
        assertEquals(
                "key_reused",
                twice.post("/api/v1/records", Map.of("type", "deal", "title", "Other"))
                        .expect(422)
                        .text("/code"));
    }

    private static String version(String id) {
        return "\"" + shop.record(id).path("version").asInt() + "\"";
    }
}
