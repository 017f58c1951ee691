package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody had taken is not lost when he leaves the shop. */
class LeaverIT {

    private final Map<String, Http> sessions = new HashMap<>();
    private final Map<String, String> members = new HashMap<>();
    private Shop shop;

    @BeforeAll
    static void release() throws Exception {
        TestPack.release("floor");
    }

    @Test
    @Covers({"SS-302", "SS-145"})
    void what_he_accepted_is_offered_to_the_others_and_his_tasks_go_with_it() {
        shop = Shop.open("en");
        shop.owner().post("/api/v1/packs/floor/install", Map.of()).expect(200);
        String store = shop.owner()
                .post("/api/v1/units", Map.of("name", "Centre"))
                .expect(201)
                .text("/id");
        List.of("Aida", "Bek").forEach(name -> begin(name, store));
        String visit = visit(store);
        Shop.await("somebody is asked", () -> !request(visit).at("/asks/0/name").isMissingNode());
        String first = request(visit).at("/asks/0/name").asText();
        String other = first.equals("Aida") ? "Bek" : "Aida";
        take(visit, first);
        assertEquals(first, task(visit));

        leave(first);
        Shop.await(
                "the other one is asked",
                () -> request(visit).at("/asks/0/name").asText().equals(other));
        assertEquals("", task(visit), "his task waits");
        take(visit, other);
        assertEquals("accepted", request(visit).path("state").asText());
        assertEquals(other, task(visit));
        String serve = shop.record(visit).at("/tasks/0/id").asText();
        sessions.get(other).post("/api/v1/tasks/" + serve + "/finish", Map.of()).expect(200);
        Shop.await(
                "the run ends where it stood",
                () -> shop.record(visit).at("/robots/waiting").isEmpty());
        assertEquals("visits/served", shop.record(visit).path("stage").asText());
    }

    private String visit(String store) {
        Map<String, Object> boots = Map.of("title", "Boots", "stage", "visits/new", "fields", Map.of("store", store));
        return shop.create("visit", boots).path("id").asText();
    }

    private void leave(String name) {
        shop.owner()
                .patch("/api/v1/members/" + members.get(name), Map.of("state", "withdrawn"))
                .expect(200);
    }

    private JsonNode request(String visit) {
        return shop.record(visit).at("/requests/0");
    }

    private void take(String visit, String name) {
        sessions.get(name)
                .post("/api/v1/requests/" + request(visit).path("id").asText() + "/accept", Map.of())
                .expect(200);
    }

    private String task(String visit) {
        return shop.record(visit).at("/tasks/0/responsible/name").asText();
    }

    private void begin(String name, String store) {
        Http session = shop.colleague(name, "seller");
        shop.owner().get("/api/v1/members").expect(200).json().path("items").forEach(one -> {
            if (one.path("name").asText().equals(name)) {
                members.put(name, one.path("id").asText());
            }
        });
        sessions.put(name, session);
        String member = members.get(name);
        shop.owner()
                .put("/api/v1/members/" + member + "/unit", Map.of("unit", store))
                .expect(200, 204);
        String today = LocalDate.now(ZoneId.of("Asia/Bishkek")).toString();
        shop.owner()
                .put("/api/v1/roster", Map.of("items", List.of(Map.of("day", today, "member", member, "shift", "s08"))))
                .expect(200, 204);
        session.post("/api/v1/work-day/start", Map.of()).expect(200);
    }
}
