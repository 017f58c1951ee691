package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.scenario.PureStory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A test of a pack, played by people in a shop of the running product. */
final class ShopStory {

    private static final Set<String> BESIDE_THE_FIELDS =
            Set.of("title", "amount", "source", "responsible", "contact", "company");

    final Shop shop;
    final PureStory pure;
    final ShopTold told;
    private final Http machine;
    private final Map<String, Http> sessions = new TreeMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    /** Opens the shop and lets everybody in, while the clock still goes. */
    ShopStory(String pack, PureStory pure) {
        this.shop = Shop.open("en");
        this.pure = pure;
        shop.owner().post("/api/v1/packs/" + pack + "/install", Map.of()).expect(200);
        machine = Http.anonymous().without("X-Dukon").with("Authorization", "Bearer " + key());
        TreeMap<String, JsonNode> people = new TreeMap<>();
        pure.given().forEach(given -> Json.list(given, "people").forEach(one -> people.put(Json.text(one, "id"), one)));
        people.forEach((id, one) -> sessions.put(id, shop.colleague(id, Json.text(one, "role"))));
        for (JsonNode member : shop.owner().get("/api/v1/members").json().path("items")) {
            members.put(member.path("name").asText(), member.path("id").asText());
        }
        people.forEach((id, one) -> place(id, Json.text(one, "unit")));
        told = new ShopTold(shop.slug());
    }

    private String key() {
        return shop.owner()
                .post("/api/v1/api-keys", Map.of("name", "story", "scopes", List.of("read", "write")))
                .expect(201)
                .text("/key");
    }

    private void place(String person, String unit) {
        if (unit != null) {
            String id = units.computeIfAbsent(unit, name -> shop.owner()
                    .post("/api/v1/units", Map.of("name", name))
                    .expect(201)
                    .text("/id"));
            shop.owner()
                    .put("/api/v1/members/" + members.get(person) + "/unit", Map.of("unit", id))
                    .expect(200, 204);
        }
    }

    /** What is given: work days, the roster, records; what automations do about them follows. */
    void given() {
        for (JsonNode given : pure.given()) {
            for (JsonNode one : Json.list(given, "people")) {
                String id = Json.text(one, "id");
                if ("started".equals(Json.text(one, "day"))) {
                    day(id, "start");
                }
                if (one.has("shift")) {
                    roster(id, told.today(), Json.text(one, "shift"));
                }
            }
            Json.list(given, "roster")
                    .forEach(one -> roster(
                            Json.text(one, "person"),
                            LocalDate.parse(Json.text(one, "date")),
                            Json.text(one, "shift")));
            told.lastTurns(Json.strings(given, "assigned-last").stream()
                    .map(members::get)
                    .toList());
            Json.list(given, "records").forEach(this::givenRecord);
        }
    }

    /** A story may begin where only robots put records; nobody in a shop can begin there. */
    private void givenRecord(JsonNode one) {
        Answer answer = create(machine, one);
        assumeFalse(answer.body().contains("\"automation_only\""), () -> "only robots come to " + one.path("stage"));
        answer.expect(201);
    }

    /** @return whether a rule said no */
    boolean act(String verb, JsonNode body) {
        String by = Json.text(body, "by");
        Http session = by == null ? machine : sessions.get(by);
        Answer answer =
                switch (verb) {
                    case "create" -> create(session, body);
                    case "set" -> set(session, body);
                    case "move" -> move(session, body);
                    case "press" -> press(session, body);
                    case "finish" -> finish(session, body);
                    case "submit" -> submit(session, body);
                    case "accept", "decline" -> answer(session, verb, body);
                    case "start_day" -> session.post("/api/v1/work-day/start", Map.of());
                    case "end_day" -> session.post("/api/v1/work-day/end", Map.of());
                    case "roster" -> roster(body);
                    case "event" -> pay(session, body);
                    default -> throw new AssertionError("A shop cannot “" + verb + "” yet");
                };
        assertTrue(answer.status() < 500, verb + ": " + answer.body());
        return answer.status() >= 400;
    }

    /** The names that the story gives to what was made lead to the n-th of its type here as there. */
    private String record(String name) {
        return told.id(pure.named(name));
    }

    private Answer create(Http session, JsonNode body) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("type", Json.text(body, "type"));
        if (body.has("stage")) {
            draft.put("stage", Json.text(body, "stage"));
        }
        Map<String, Object> values = values(body.path("set"));
        if (values.containsKey("contact")) {
            values.put("contact", Map.of("id", values.get("contact")));
        }
        draft.putAll(values);
        return session.with("Idempotency-Key", UUID.randomUUID().toString()).post("/api/v1/records", draft);
    }

    private Map<String, Object> values(JsonNode set) {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, Object> fields = new LinkedHashMap<>();
        Json.entries(set).forEach((field, value) -> (BESIDE_THE_FIELDS.contains(field) ? all : fields)
                .put(field, renamed(value)));
        if (!fields.isEmpty()) {
            all.put("fields", fields);
        }
        return all;
    }

    private Object renamed(JsonNode value) {
        if (!value.isTextual()) {
            return value;
        }
        String text = value.asText();
        String person = members.get(text);
        String unit = units.get(text);
        return person != null ? person : unit != null ? unit : told.known(pure, text);
    }

    private Answer set(Http session, JsonNode body) {
        String id = record(Json.text(body, "record"));
        return session.with("If-Match", told.version(id)).patch("/api/v1/records/" + id, values(body.path("fields")));
    }

    private Answer move(Http session, JsonNode body) {
        String id = record(Json.text(body, "record"));
        return session.with("If-Match", told.version(id))
                .post("/api/v1/records/" + id + "/move", Map.of("to", Json.text(body, "to")));
    }

    private Answer press(Http session, JsonNode body) {
        Map<String, Object> ask = new LinkedHashMap<>();
        Json.entries(body.path("ask")).forEach((id, value) -> ask.put(id, renamed(value)));
        return session.post(
                "/api/v1/records/" + record(Json.text(body, "on")) + "/buttons/" + Json.text(body, "button"),
                Map.of("ask", ask));
    }

    private Answer finish(Http session, JsonNode body) {
        String on = Json.text(body, "on");
        return session.post(
                "/api/v1/tasks/" + told.task(Json.text(body, "task"), on == null ? null : record(on)) + "/finish",
                Map.of());
    }

    private Answer submit(Http session, JsonNode body) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Json.entries(body.path("with")).forEach((field, value) -> answers.put(field, renamed(value)));
        return session.post(
                "/api/v1/tasks/" + told.task(Json.text(body, "task"), record(Json.text(body, "on"))) + "/form",
                Map.of("answers", answers));
    }

    private Answer answer(Http session, String verb, JsonNode body) {
        return session.post("/api/v1/requests/" + told.request(record(Json.text(body, "on"))) + "/" + verb, Map.of());
    }

    /** Of all that rooms and plugins tell, payments come in a shop by themselves. */
    private Answer pay(Http session, JsonNode body) {
        assertEquals("payment.received", Json.text(body, "name"));
        Map<String, Object> payment = new LinkedHashMap<>();
        Json.entries(body.path("values"))
                .forEach((name, value) -> payment.put(name, value.asText().replaceFirst(" [A-Z]{3}$", "")));
        return session.post("/api/v1/records/" + record(Json.text(body, "on")) + "/payments", payment);
    }

    private void day(String person, String what) {
        sessions.get(person).post("/api/v1/work-day/" + what, Map.of()).expect(200);
    }

    private void roster(String person, LocalDate day, String shift) {
        shop.owner()
                .put("/api/v1/roster", Map.of("items", List.of(entry(person, day.toString(), shift))))
                .expect(200, 204);
    }

    private Answer roster(JsonNode body) {
        String date = Json.text(body, "date");
        List<Map<String, Object>> items = new ArrayList<>();
        if (body.has("person")) {
            items.add(entry(Json.text(body, "person"), date, Json.text(body, "shift")));
        }
        Json.entries(body.path("replace")).forEach((before, after) -> {
            items.add(entry(after.asText(), date, told.shift(members.get(before), date)));
            items.add(entry(before, date, null));
        });
        return shop.owner().put("/api/v1/roster", Map.of("items", items));
    }

    private Map<String, Object> entry(String person, String date, String shift) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("day", date);
        entry.put("member", members.get(person));
        entry.put("shift", shift);
        return entry;
    }

    void same() {
        assertEquals(String.join("\n", pure.told()), String.join("\n", told.all()));
    }

    /** The clock goes to the moment, stopping where something comes due on the way. */
    void passTo(Instant moment) throws Exception {
        for (Instant due = told.nextDue(moment); due != null; due = told.nextDue(moment)) {
            Installation.clockStands(due);
            told.settle(due);
        }
        Installation.clockStands(moment);
        told.settle(moment);
    }
}
