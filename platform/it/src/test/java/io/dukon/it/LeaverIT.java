package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
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
        List.of("Aida", "Bek").forEach(name -> begin(name, "seller", store));
        String visit = visit(store);
        Shop.await("somebody is asked", () -> !request(visit).at("/asks/0/name").isMissingNode());
        String first = request(visit).at("/asks/0/name").asText();
        String other = first.equals("Aida") ? "Bek" : "Aida";
        take(visit, first);
        assertEquals(first, task(visit));

        leaveByMistake(first, visit);
        leave(first);
        Shop.await(
                "the other one is asked",
                Duration.ofSeconds(40),
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

    @Test
    @Covers({"RS-OP-15", "SS-OP-17"})
    void what_a_queue_gave_goes_back_and_the_rest_to_the_head() {
        Hands cleos = hands();
        JsonNode before = work("Cleo");
        assertEquals(3, before.at("/records/0/count").asInt(), before.toString());
        assertEquals(2, before.path("tasks").asInt(), before.toString());
        assertEquals(2, before.path("toQueues").asInt(), before.toString());
        assertEquals("Emil", before.at("/heir/name").asText());

        leave("Cleo");
        passed("Cleo", "Emil", "Visit × 2, Task × 1");
        passed("Cleo", "Dina", "Visit × 1, Task × 1");
        assertEquals("Dina", responsible(cleos.given));
        assertEquals("Dina", task(cleos.desk));
        assertEquals("Emil", responsible(cleos.own));
        assertEquals("Emil", responsible(cleos.byHand), "who was made responsible by hand had it from no queue");
        assertEquals("Cleo", responsible(cleos.closed), "history is not rewritten");
        assertEquals(
                cleos.task, sessions.get("Emil").get("/api/v1/tasks?mine=true").text("/items/0/id"));
        assertEquals(0, work("Cleo").path("tasks").asInt());
        JsonNode entry = shop.owner()
                .get("/api/v1/records/" + cleos.own + "/timeline")
                .expect(200)
                .json()
                .at("/items/0");
        assertEquals("Cleo", entry.at("/data/fields/0/before").asText(), entry.toString());
        assertEquals("robot", entry.at("/actor/kind").asText(), entry.toString());
        shop.move(cleos.closed, "visits/counter").expect(200);
        Shop.await("what is opened again has somebody", () -> responsible(cleos.closed)
                .equals("Emil"));
        Shop.await("and so has its task", () -> task(cleos.closed).equals("Emil"));
    }

    @Test
    @Covers({"RS-OP-15", "SS-OP-17"})
    void without_a_head_an_owner_gets_it_and_what_nobody_of_the_queue_can_have_waits() {
        Hands cleos = hands();
        lead(cleos.store, members.get("Cleo"));
        Http dina = sessions.get("Dina");
        dina.post("/api/v1/work-day/end", Map.of()).expect(200, 204);
        leave("Cleo");
        passed("Cleo", null, "Visit × 2, Task × 1");
        assertEquals("", responsible(cleos.given), "it waits in its queue");
        assertEquals("", task(cleos.desk));
        assertEquals("Nurlan Abdiev", responsible(cleos.own));
        dina.post("/api/v1/work-day/start", Map.of()).expect(200, 204);
        Shop.await("the queue gives it to who comes", () -> responsible(cleos.given)
                .equals("Dina"));
        Shop.await("and the task", () -> task(cleos.desk).equals("Dina"));
    }

    /** Visits in Cleo's hands, from a queue and by hand, one of them closed; desk has a task of the queue. */
    private record Hands(
            String store, String given, String byHand, String desk, String own, String closed, String task) {}

    private Hands hands() {
        shop = Shop.open("en");
        shop.owner().post("/api/v1/packs/floor/install", Map.of()).expect(200);
        String store = shop.owner()
                .post("/api/v1/units", Map.of("name", "Centre"))
                .expect(201)
                .text("/id");
        begin("Cleo", "cashier", store);
        String given = visit(store, "cashier");
        Shop.await("the queue gives it", () -> responsible(given).equals("Cleo"));
        String byHand = visit(store, "cashier");
        Shop.await("the queue gives this too", () -> responsible(byHand).equals("Cleo"));
        String desk = visit(store, "desk");
        Shop.await("the task of the queue", () -> task(desk).equals("Cleo"));
        String own = visit(store, "served");
        String closed = visit(store, "gone");
        List.of(own, closed).forEach(visit -> hand(visit, "Cleo"));
        String task = todo("Order price tags", "Cleo");
        begin("Dina", "cashier", store);
        hand(byHand, "Dina");
        hand(byHand, "Cleo");
        begin("Emil", "seller", store);
        lead(store, members.get("Emil"));
        return new Hands(store, given, byHand, desk, own, closed, task);
    }

    private void lead(String store, String head) {
        Map<String, Object> change = new HashMap<>();
        change.put("head", head);
        shop.owner().patch("/api/v1/units/" + store, change).expect(200, 204);
    }

    private void hand(String visit, String name) {
        shop.owner()
                .with("If-Match", "\"" + shop.record(visit).path("version").asInt() + "\"")
                .patch("/api/v1/records/" + visit, Map.of("responsible", members.get(name)))
                .expect(200);
    }

    private String todo(String title, String name) {
        return shop.owner()
                .post("/api/v1/tasks", Map.of("title", title, "responsible", members.get(name)))
                .expect(201)
                .text("/id");
    }

    private JsonNode work(String name) {
        return shop.owner()
                .get("/api/v1/members/" + members.get(name) + "/work")
                .expect(200)
                .json();
    }

    /** @param heir null = the owner */
    private void passed(String leaver, String heir, String counts) {
        String said = leaver + " no longer works here. What was left is yours now: " + counts + ".";
        Http session = heir == null ? shop.owner() : sessions.get(heir);
        Shop.await("it is said: " + said, Duration.ofSeconds(60), () -> told(session)
                .contains(said));
        assertEquals(1, told(session).stream().filter(said::equals).count());
    }

    private static List<String> told(Http session) {
        return session.get("/api/v1/notifications")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("text");
    }

    private String responsible(String visit) {
        return shop.record(visit).at("/responsible/name").asText();
    }

    private String visit(String store) {
        return visit(store, "new");
    }

    private String visit(String store, String stage) {
        Map<String, Object> boots =
                Map.of("title", "Boots", "stage", "visits/" + stage, "fields", Map.of("store", store));
        return shop.create("visit", boots).path("id").asText();
    }

    private void leave(String name) {
        shop.owner()
                .patch("/api/v1/members/" + members.get(name), Map.of("state", "withdrawn"))
                .expect(200);
    }

    private void leaveByMistake(String name, String visit) {
        leave(name);
        pass(Duration.ofSeconds(3));
        comeBack(name);
        pass(Duration.ofSeconds(12));
        assertEquals("accepted", request(visit).path("state").asText(), "taken back in time, nothing has moved");
        assertEquals(name, task(visit));
    }

    private static void pass(Duration time) {
        Instant end = Instant.now().plus(time);
        Shop.await("time passes", () -> Instant.now().isAfter(end));
    }

    private void comeBack(String name) {
        shop.owner()
                .patch("/api/v1/members/" + members.get(name), Map.of("state", "active"))
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

    private void begin(String name, String role, String store) {
        Http session = shop.colleague(name, role);
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
