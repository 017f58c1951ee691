package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What goes wrong behind people's backs is seen by somebody, who can let it be tried again or leave it. */
class IncidentsIT {

    @Test
    void a_letter_that_cannot_be_sent_waits_for_the_owner_and_goes_once_it_can() throws Exception {
        Shop shop = Shop.open("en").withRetailPack();
        String job = letter(shop, "no address at all");
        Shop.await("the failed letter", () -> incidents(shop).size() == 1);
        JsonNode incident = incidents(shop).get(0);
        assertEquals("job", incident.path("kind").asText());
        assertEquals("A letter to no address at all", incident.path("title").asText());
        assertTrue(
                shop.owner().get("/api/v1/notifications").body().contains("A letter to no address at all"),
                "the owner is told without looking");
        String address = "reachable-" + shop.slug() + "@dukon.test";
        update(
                "update dukon.dead_job set payload = jsonb_set(payload, '{to}', to_jsonb(?::text)) where id = ?::uuid",
                address,
                job);
        shop.owner().post("/api/v1/incidents/jobs/" + job + "/retry", "{}").expect(204);
        Mailbox.await(address, "/join/(again)");
        assertEquals(0, incidents(shop).size());
        shop.owner().post("/api/v1/incidents/jobs/" + job + "/retry", "{}").expect(404);
    }

    @Test
    void work_that_nobody_wants_any_more_is_left_and_only_an_admin_decides() throws Exception {
        Shop shop = Shop.open("en").withRetailPack();
        Http manager = shop.colleague("Begimai", "manager");
        String job = letter(shop, "nobody at all");
        Shop.await("the failed letter", () -> incidents(shop).size() == 1);
        manager.get("/api/v1/incidents").expect(403);
        manager.post("/api/v1/incidents/jobs/" + job + "/retry", "{}").expect(403);
        manager.delete("/api/v1/incidents/jobs/" + job).expect(403);
        shop.owner().delete("/api/v1/incidents/jobs/" + job).expect(204);
        assertEquals(0, incidents(shop).size());
        shop.owner().delete("/api/v1/incidents/jobs/" + job).expect(404);
    }

    @Test
    void a_robot_that_stumbles_is_told_to_the_responsible_and_listed_with_its_card() throws Exception {
        TestPack.release("calendar");
        Shop shop = Shop.open("en");
        shop.owner().post("/api/v1/packs/calendar/install", Map.of()).expect(200);
        String order = shop.create("order", Map.of("title", "Broken kettle", "stage", "orders/new"))
                .path("id")
                .asText();
        shop.move(order, "orders/broken").expect(200);
        Shop.await("the incident", () -> incidents(shop).size() == 1);
        JsonNode incident = incidents(shop).get(0);
        assertEquals("robot", incident.path("kind").asText());
        assertEquals("Clash", incident.path("title").asText());
        assertEquals(order, incident.at("/record/id").asText());
        assertTrue(
                shop.owner().get("/api/v1/notifications").body().contains("The robot “Clash” could not go on"),
                "whoever is responsible is told");
        shop.owner()
                .post("/api/v1/incidents/" + incident.path("id").asText() + "/leave", "{}")
                .expect(204);
        assertEquals(0, incidents(shop).size());
    }

    @Test
    @Covers({"RS-OP-13"})
    void a_robot_goes_on_without_the_step_at_which_it_stumbled() throws Exception {
        TestPack.release("calendar");
        Shop shop = Shop.open("en");
        shop.owner().post("/api/v1/packs/calendar/install", Map.of()).expect(200);
        String order = shop.create("order", Map.of("title", "Broken iron", "stage", "orders/new"))
                .path("id")
                .asText();
        shop.move(order, "orders/broken").expect(200);
        Shop.await("the incident", () -> incidents(shop).size() == 1);
        JsonNode first = incidents(shop).get(0);
        assertEquals("moves to “Packed”", first.at("/step/text").asText());
        assertEquals("on", shop.record(order).at("/robots/failed/0/step/id").asText());
        skip(shop, first, "mark").expect(409);
        skip(shop, first, "").expect(422);
        assertEquals(0, shop.record(order).path("tasks").size(), "nothing is half done");

        skip(shop, first, "on").expect(204);
        Shop.await("it stumbles again, later", () -> "again"
                .equals(shop.record(order).at("/robots/failed/0/step/id").asText()));
        skip(shop, first, "on").expect(409);
        skip(shop, first, "again").expect(204);
        Shop.await("it came to its end", () -> "went on"
                .equals(shop.record(order).at("/fields/note").asText()));
        assertEquals(0, incidents(shop).size());
        assertEquals(1, shop.record(order).path("tasks").size(), "what came before happened once");
        assertEquals("orders/broken", shop.record(order).path("stage").asText());
        assertTold(shop, order);
    }

    private static void assertTold(Shop shop, String order) {
        JsonNode effects = shop.record(order).at("/robots/ran/0/effects");
        assertEquals(4, effects.size(), effects.toString());
        assertTrue(
                effects.findValuesAsText("text").contains("Skipped by Nurlan Abdiev: moves to “Packed”"),
                effects.toString());
        String timeline = shop.owner()
                .get("/api/v1/records/" + order + "/timeline")
                .expect(200)
                .body();
        String told = "The robot “Clash” goes on without the step: moves to “Packed”";
        assertEquals(2, timeline.split(told, -1).length - 1, timeline);
        assertEquals(1, timeline.split("went on", -1).length - 1, "what came after happened once");
    }

    private static Answer skip(Shop shop, JsonNode incident, String step) {
        return shop.owner().post("/api/v1/incidents/" + incident.path("id").asText() + "/skip", Map.of("step", step));
    }

    private static JsonNode incidents(Shop shop) {
        return shop.owner().get("/api/v1/incidents").expect(200).json().path("items");
    }

    /** A letter on its last try, as it lies in the tables when the mail server has refused it seven times. */
    private static String letter(Shop shop, String to) throws SQLException, IOException {
        String id = UUID.randomUUID().toString();
        String payload =
                """
                {"template": "invite", "to": "%s", "language": "en", "args": ["Nurlan", "Chinar"], "path": "/join/again"}"""
                        .formatted(to);
        update(
                """
                with head as (
                  insert into dukon.job (tenant_id, id, kind, bucket, due_at, attempts)
                  select tenant_id, ?::uuid, 'mail', 0, now() + interval '1 second', 7 from dukon.tenant where slug = ?
                  returning tenant_id, id)
                insert into dukon.job_body (tenant_id, job_id, key, payload)
                select tenant_id, id, 'mail:' || id, ?::jsonb from head""",
                id,
                shop.slug(),
                payload);
        return id;
    }

    private static void update(String statement, String... values) throws SQLException, IOException {
        try (Connection database = Installation.database();
                PreparedStatement update = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
