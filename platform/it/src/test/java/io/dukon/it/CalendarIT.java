package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Robots of the calendar, of counts and of answers, in a shop whose pack is made of them. */
class CalendarIT {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    private Shop shop;
    private Http machine;
    private LocalDate today;

    @BeforeAll
    static void release() throws Exception {
        TestPack.release("calendar");
    }

    /** A key lasts when the clock runs ahead of the owner's session. */
    @BeforeEach
    void open() {
        shop = Shop.open("en");
        shop.owner().post("/api/v1/packs/calendar/install", Map.of()).expect(200);
        JsonNode key = shop.owner()
                .post("/api/v1/api-keys", Map.of("name", "clock", "scopes", List.of("read", "write")))
                .expect(201)
                .json();
        machine = Http.anonymous()
                .without("X-Dukon")
                .with("Authorization", "Bearer " + key.path("key").asText());
        today = Instant.now().atZone(BISHKEK).toLocalDate();
    }

    @AfterEach
    void back() throws Exception {
        Installation.clockAhead(0);
    }

    @Test
    void a_date_that_is_reached_starts_a_robot_once_and_a_moved_date_moves_it() throws Exception {
        String order = order("Kettle", Map.of("until", today.plusDays(2).toString()));
        String moved = order("Samovar", Map.of("until", today.plusDays(2).toString()));
        String gone = order("Teapot", Map.of("until", today.minusDays(3).toString()));
        change(moved, Map.of("until", today.plusDays(30).toString()));
        clock(today.plusDays(1), "08:59:00");
        assertEquals(List.of(), tasks(order), "not before its time");
        clock(today.plusDays(1), "09:00:01");
        Shop.await("the reminder", () -> !tasks(order).isEmpty());
        assertEquals(List.of("Remind about Kettle"), tasks(order));
        assertEquals(List.of(), tasks(moved), "its date is later now");
        assertEquals(List.of(), tasks(gone), "what had gone by was never reached");
        String because = record(order).at("/robots/ran/0/because").asText();
        assertTrue(because.contains("Until"), because);
    }

    @Test
    void a_birthday_comes_every_year_and_dates_of_before_the_install_count() throws Exception {
        LocalDate tomorrow = today.plusDays(1);
        String guest = create(
                "visitor", "Aida", null, Map.of("born", tomorrow.minusYears(30).toString()));
        clock(tomorrow, "10:00:01");
        Shop.await("the greeting", () -> tasks(guest).equals(List.of("Greet Aida")));
    }

    @Test
    void a_schedule_looks_through_a_filter_that_counts_and_sends_each_his_digest() throws Exception {
        String idle = order("Idle", Map.of("margin", 20));
        String busy = order("Busy", Map.of("margin", 20));
        String cheap = order("Cheap", Map.of("margin", 5));
        shop.owner()
                .post("/api/v1/tasks", Map.of("title", "Mine", "recordId", busy))
                .expect(201);
        clock(next("08:00:00"), "08:00:01");
        Shop.await("the look", () -> tasks(idle).size() == 1);
        assertEquals(List.of("Look at Idle, margin 20"), tasks(idle));
        assertEquals(List.of("Mine"), tasks(busy), "it has an open task");
        assertEquals(List.of(), tasks(cheap));
    }

    @Test
    void a_digest_tells_each_responsible_of_his_records() throws Exception {
        shop.colleague("Bermet", "clerk");
        order("One", Map.of());
        order("Two", Map.of());
        hand(order("Three", Map.of()), "Bermet");
        clock(next("20:00:00"), "20:00:01");
        Shop.await(
                "the digest",
                () -> sqlCount("select count(*) from dukon.notification where text like '2 wait:%One%'") == 1);
        Shop.await(
                "her digest",
                () -> sqlCount("select count(*) from dukon.notification where text like '1 wait:%Three%'") == 1);
    }

    @Test
    void a_stage_may_ask_how_many_things_there_are() {
        String order = order("Kettle", Map.of());
        String task = shop.owner()
                .post("/api/v1/tasks", Map.of("title", "Wrap", "recordId", order))
                .expect(201)
                .text("/id");
        Answer refused = shop.move(order, "orders/packed").expect(409);
        assertTrue(refused.body().contains("Finish the tasks first"), refused.body());
        shop.owner().post("/api/v1/tasks/" + task + "/finish", Map.of()).expect(200);
        shop.move(order, "orders/packed").expect(200);
    }

    @Test
    @Covers("SS-208")
    void a_waiting_robot_puts_its_button_on_the_card() {
        String order = order("Kettle", Map.of());
        shop.move(order, "orders/asked").expect(200);
        Shop.await(
                "the button", () -> record(order).at("/buttons/0/id").asText().equals("ask.accepted"));
        assertEquals("Accepted", record(order).at("/buttons/0/title").asText());
        assertEquals("Note", record(order).at("/buttons/0/ask/0/title").asText());
        Answer refused = press(order, "ask.accepted").expect(409);
        assertTrue(refused.body().contains("Write the margin first"), refused.body());
        change(order, Map.of("margin", 7));
        press(order, "ask.accepted").expect(200);
        JsonNode sent = record(order);
        assertEquals("orders/sent", sent.path("stage").asText());
        assertEquals("yes", sent.at("/fields/note").asText());
        assertTrue(sent.path("buttons").isEmpty(), "the run waits no more");
        press(order, "ask.accepted").expect(409);
        for (JsonNode entry : sent.at("/timeline/items")) {
            if (entry.at("/actor/kind").asText().equals("robot")) {
                assertEquals(
                        "Came to the stage “Asked” · Nurlan Abdiev",
                        entry.at("/data/because").asText(),
                        entry.toString());
            }
        }
    }

    @Test
    void what_a_role_does_not_see_is_told_nowhere() {
        Http clerk = shop.colleague("Bermet", "clerk");
        String order = order("Kettle", Map.of("margin", 7, "note", "red", "phones", List.of("+996555777111")));
        shop.move(order, "orders/asked").expect(200);
        Shop.await("the button", () -> !record(order).path("buttons").isEmpty());
        press(order, "ask.accepted").expect(200);
        String seen = clerk.get("/api/v1/records/" + order).expect(200).body();
        assertTrue(seen.contains("red") || seen.contains("yes"), seen);
        assertFalse(seen.contains("Answered for 7") || seen.contains("margin") || seen.contains("996555777111"), seen);
        String list = clerk.get("/api/v1/records?type=order").expect(200).body();
        assertTrue(list.contains("Kettle"), list);
        assertFalse(list.contains("margin") || list.contains("996555777111"), list);
        assertTrue(clerk.get("/api/v1/search?q=777111")
                .expect(200)
                .json()
                .path("groups")
                .isEmpty());
        assertFalse(shop.owner()
                .get("/api/v1/search?q=777111")
                .expect(200)
                .json()
                .path("groups")
                .isEmpty());
        assertFalse(clerk.get("/api/v1/types").expect(200).body().contains("\"margin\""));
        clerk.with("If-Match", "\"" + record(order).path("version").asInt() + "\"")
                .patch("/api/v1/records/" + order, Map.of("fields", Map.of("margin", 1)))
                .expect(403, 422);
    }

    @Test
    void a_robot_that_fails_again_and_again_is_stopped_and_the_owner_is_told() {
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String order = order("Broken " + i, Map.of());
            orders.add(order);
            shop.move(order, "orders/broken").expect(200);
        }
        Shop.await("the fifth incident", () -> orders.stream()
                .allMatch(order -> record(order).at("/robots/failed").size() == 1));
        String told = shop.owner().get("/api/v1/notifications").expect(200).body();
        assertTrue(told.contains("“Clash” was stopped: it failed 5 times in a row"), told);
        String sixth = order("Sixth", Map.of());
        shop.move(sixth, "orders/broken").expect(200);
        assertEquals(
                0,
                sqlCount("select count(*) from dukon.automation_run where record_id = '" + sixth
                        + "' and automation = 'clash'"));
    }

    private String order(String title, Map<String, Object> fields) {
        return create("order", title, "orders/new", fields);
    }

    private String create(String type, String title, String stage, Map<String, Object> fields) {
        Map<String, Object> draft = new LinkedHashMap<>(Map.of("title", title, "fields", fields));
        if (stage != null) {
            draft.put("stage", stage);
        }
        return shop.create(type, draft).path("id").asText();
    }

    private void change(String record, Map<String, Object> fields) {
        machine.with("If-Match", "\"" + record(record).path("version").asInt() + "\"")
                .patch("/api/v1/records/" + record, Map.of("fields", fields))
                .expect(200);
    }

    private void hand(String record, String name) {
        for (JsonNode member :
                shop.owner().get("/api/v1/members").expect(200).json().path("items")) {
            if (member.path("name").asText().equals(name)) {
                machine.with("If-Match", "\"" + record(record).path("version").asInt() + "\"")
                        .patch(
                                "/api/v1/records/" + record,
                                Map.of("responsible", member.path("id").asText()))
                        .expect(200);
            }
        }
    }

    private Answer press(String record, String button) {
        return shop.owner()
                .post("/api/v1/records/" + record + "/buttons/" + button, Map.of("ask", Map.of("note", "yes")));
    }

    private JsonNode record(String id) {
        return machine.get("/api/v1/records/" + id).expect(200).json();
    }

    private List<String> tasks(String record) {
        List<String> titles = new ArrayList<>();
        record(record)
                .path("tasks")
                .forEach(task -> titles.add(task.path("title").asText()));
        return titles;
    }

    private LocalDate next(String time) {
        boolean gone = !Instant.now().atZone(BISHKEK).toLocalTime().isBefore(LocalTime.parse(time));
        return gone ? today.plusDays(1) : today;
    }

    private static void clock(LocalDate day, String time) throws Exception {
        Instant wanted = day.atTime(LocalTime.parse(time)).atZone(BISHKEK).toInstant();
        Installation.clockAhead((int) Duration.between(Instant.now(), wanted).toSeconds());
    }

    private static int sqlCount(String question) {
        try (var database = Installation.database();
                var rows = database.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
