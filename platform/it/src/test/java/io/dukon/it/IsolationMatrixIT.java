package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every endpoint of the contract with ids of another shop and with ids that nobody has: the answers must be the same,
 * the other shop must stay as it was, and none of its words may be in any answer.
 */
class IsolationMatrixIT {

    /** Endpoints for everybody; what they need is a secret link, or nothing at all. Anything else answers 401. */
    private static final Set<String> PUBLIC = Set.of(
            "POST /signups",
            "GET /signups/address",
            "POST /confirmations/{token}",
            "GET /invitations/by-token/{token}",
            "POST /invitations/by-token/{token}",
            "POST /auth/logout");

    /** Parameters that name no row of a shop: a stage board, a button of the pack, a pack of the catalogue, a secret link, an app. */
    private static final Set<String> NO_ROW = Set.of("pipeline", "button", "key", "token", "automation", "app");

    /** Where an id stands in the body of a request that makes or changes something. */
    private static final Map<String, String> BODIES = new LinkedHashMap<>();

    static {
        BODIES.put(
                "POST /records",
                "{\"type\":\"deal\",\"title\":\"x\",\"stage\":\"sale/new_order\",\"contact\":{\"id\":\"${contact}\"}}");
        BODIES.put("PATCH /records/{id} contact", "{\"contact\":\"${contact}\"}");
        BODIES.put("PATCH /records/{id} responsible", "{\"responsible\":\"${members}\"}");
        BODIES.put("PATCH /records/{id} file", "{\"fields\":{\"paper\":\"${files}\"}}");
        BODIES.put("POST /tasks record", "{\"title\":\"x\",\"recordId\":\"${records}\"}");
        BODIES.put("POST /tasks responsible", "{\"title\":\"x\",\"responsible\":\"${members}\"}");
        BODIES.put("PATCH /tasks/{id}", "{\"responsible\":\"${members}\"}");
        BODIES.put("POST /configuration/trial record", "{\"record\":\"${records}\",\"automation\":\"convert\"}");
        BODIES.put("POST /units head", "{\"name\":\"x\",\"head\":\"${members}\"}");
        BODIES.put("POST /units members", "{\"name\":\"x\",\"members\":[\"${members}\"]}");
        BODIES.put("PATCH /units/{id}", "{\"head\":\"${members}\"}");
        BODIES.put("PATCH /units/{id} members", "{\"members\":[\"${members}\"]}");
        BODIES.put("PUT /members/{id}/unit", "{\"unit\":\"${units}\"}");
        BODIES.put("PUT /roster", "{\"items\":[{\"day\":\"2026-03-02\",\"member\":\"${members}\"}]}");
        BODIES.put("POST /notifications/read", "{\"ids\":[\"${tasks}\"]}");
    }

    private static Belongings mine;
    private static Belongings theirs;
    private static final List<String> SEEN = new ArrayList<>();

    @BeforeAll
    static void twoShops() {
        mine = Belongings.fill(Shop.open("en").withRetailPack());
        theirs = Belongings.fill(Shop.open("en").withRetailPack());
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_id_answers_like_one_that_nobody_has() throws IOException {
        return Contract.endpoints().stream()
                .filter(endpoint -> endpoint.slots().stream().anyMatch(slot -> !NO_ROW.contains(slot)))
                .flatMap(endpoint -> endpoint.slots().stream()
                        .filter(slot -> !NO_ROW.contains(slot))
                        .map(slot -> DynamicTest.dynamicTest(
                                endpoint.name() + " " + slot, () -> compareSlot(endpoint, slot))));
    }

    private static void compareSlot(Contract.Endpoint endpoint, String slot) throws Exception {
        String foreign = theirs.id(endpoint.path(), slot);
        assertFalse(
                foreign == null, "the matrix has no row to try " + endpoint.name() + " with: add one to Belongings");
        String nobodys = UUID.randomUUID().toString();
        String before = fingerprint();
        Answer asForeign = ask(endpoint, with(endpoint, slot, foreign));
        Answer asNobodys = ask(endpoint, with(endpoint, slot, nobodys));
        assertEquals(asNobodys.status(), asForeign.status(), asForeign.body());
        assertEquals(asNobodys.body().replace(nobodys, "ID"), asForeign.body().replace(foreign, "ID"));
        assertTrue(asForeign.status() >= 400, endpoint.name() + " answered " + asForeign.status());
        assertNotEquals(500, asForeign.status(), asForeign.body());
        assertEquals(before, fingerprint(), "the other shop changed");
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_id_in_a_body_answers_like_one_that_nobody_has() {
        return BODIES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] words = entry.getKey().split(" ");
                    String path = "/api/v1"
                            + (words[1].contains("{id}")
                                    ? words[1].replace("{id}", mine.id(words[1].split("/")[1]))
                                    : words[1]);
                    String before = fingerprint();
                    Answer asForeign = body(words[0], path, entry.getValue(), theirs::id);
                    Answer asNobodys =
                            body(words[0], path, entry.getValue(), kind -> "01890000-0000-7000-8000-000000000000");
                    assertEquals(asNobodys.status(), asForeign.status(), asForeign.body());
                    assertNotEquals(500, asForeign.status(), asForeign.body());
                    assertEquals(before, fingerprint(), "the other shop changed");
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_a_session() throws IOException {
        return Contract.endpoints().stream()
                .filter(endpoint -> !PUBLIC.contains(endpoint.name()))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.name(), () -> {
                    Answer answer = anonymously(endpoint);
                    assertEquals(401, answer.status(), answer.body());
                    assertEquals("application/problem+json", answer.header("Content-Type"));
                }));
    }

    private static Answer anonymously(Contract.Endpoint endpoint) {
        return switch (endpoint.name()) {
            case "POST /order-files" -> OrderFiles.upload(Http.anonymous(), "x.xml", new byte[0]);
            case "POST /files" ->
                Uploads.send(Http.anonymous(), endpoint.path(), "x.pdf", "application/pdf", new byte[1]);
            case "POST /packs" -> Http.anonymous().upload(endpoint.path(), "application/zip", new byte[0]);
            case "GET /stream" ->
                Http.anonymous().with("Accept", "text/event-stream").get(endpoint.path());
            default ->
                Http.anonymous()
                        .send(
                                endpoint.method(),
                                endpoint.fill(ids(mine, endpoint)),
                                endpoint.method().equals("GET") ? null : "{}");
        };
    }

    @TestFactory
    Stream<DynamicTest> no_list_shows_another_shop() throws IOException {
        return Contract.endpoints().stream()
                .filter(endpoint ->
                        endpoint.method().equals("GET") && !endpoint.path().endsWith("/stream"))
                .filter(endpoint -> !PUBLIC.contains(endpoint.name()))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.name(), () -> {
                    Answer answer = mine.shop.owner().get(endpoint.fill(ids(mine, endpoint)) + query(endpoint));
                    SEEN.add(answer.body());
                    assertFalse(answer.body().contains(theirs.canary), answer.body());
                    assertNotEquals(500, answer.status(), answer.body());
                }));
    }

    @AfterAll
    static void canariesSing() {
        assertTrue(
                SEEN.stream().anyMatch(body -> body.contains(mine.canary)),
                "the shop's own canary is seen, so the search can find one");
    }

    private static String query(Contract.Endpoint endpoint) {
        return switch (endpoint.name()) {
            case "GET /search", "GET /clients" -> "?q=" + theirs.canary;
            case "GET /boards/{pipeline}/column" -> "?stage=sale/in_stock";
            case "GET /records" -> "?type=contact";
            case "GET /configuration/export" -> "?key=chinar";
            case "GET /roster" -> "?from=2026-03-01&to=2026-03-31";
            default -> "";
        };
    }

    private static Map<String, String> with(Contract.Endpoint endpoint, String slot, String value) {
        Map<String, String> ids = ids(mine, endpoint);
        ids.put(slot, value);
        return ids;
    }

    private static Map<String, String> ids(Belongings owner, Contract.Endpoint endpoint) {
        Map<String, String> ids = new LinkedHashMap<>();
        endpoint.slots().forEach(slot -> ids.put(slot, owner.id(endpoint.path(), slot)));
        return ids;
    }

    private static Answer ask(Contract.Endpoint endpoint, Map<String, String> ids) {
        Http http = mine.shop.owner().with("If-Match", "\"1\"");
        String body =
                switch (endpoint.method()) {
                    case "GET", "DELETE" -> null;
                    default -> sample(endpoint.name());
                };
        return http.send(endpoint.method(), endpoint.fill(ids), body);
    }

    private static String sample(String endpoint) {
        return switch (endpoint) {
            case "POST /records/{id}/move" -> "{\"to\":\"sale/dispatch\"}";
            case "POST /records/{id}/notes" -> "{\"text\":\"x\"}";
            case "POST /records/{id}/buttons/{button}" -> "{\"ask\":{}}";
            case "PUT /records/{id}/lines" -> "{\"lines\":[]}";
            case "PATCH /members/{id}" -> "{\"roles\":[\"manager\"]}";
            default -> "{\"title\":\"x\"}";
        };
    }

    private static Answer body(String method, String path, String body, java.util.function.UnaryOperator<String> id) {
        String filled = java.util.regex.Pattern.compile("\\$\\{([\\w-]+)}")
                .matcher(body)
                .replaceAll(found -> id.apply(found.group(1)));
        String version = path.contains("/records/")
                ? "\"" + mine.shop.record(mine.id("records")).path("version").asInt() + "\""
                : "\"1\"";
        return mine.shop.owner().with("If-Match", version).send(method, path, filled);
    }

    /** A hash over all rows of the other shop, whatever table they are in; what time alone changes is left out. */
    private static String fingerprint() throws SQLException, IOException {
        StringBuilder all = new StringBuilder();
        try (Connection database = Installation.database();
                Statement statement = database.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select tablename from pg_policies where policyname = 'tenant_wall' and tablename !~ '_(p[0-9]{2}|past|[0-9]{6})$'"
                            + " and tablename not in ('job', 'job_body') order by 1")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery(
                        "select md5(coalesce(string_agg(x::text, '|' order by x::text), '')) from dukon." + table
                                + " x join dukon.tenant t using (tenant_id) where t.slug = '" + theirs.shop.slug()
                                + "'")) {
                    row.next();
                    all.append(table).append(row.getString(1));
                }
            }
        }
        return all.toString();
    }
}
