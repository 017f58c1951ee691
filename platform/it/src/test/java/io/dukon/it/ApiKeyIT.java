package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys for machines: shown once, kept as hashes, good for what they were made for, and for nothing after that. */
class ApiKeyIT {

    private static final Map<String, Object> DEAL = Map.of("type", "deal", "title", "Sent", "stage", "sale/new_order");

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
    }

    @Test
    void a_key_is_shown_once_and_kept_as_a_hash() throws Exception {
        JsonNode made = make("Once", "read");
        String key = made.path("key").asText();
        assertTrue(key.startsWith("dk_") && key.length() > 40, key);
        assertTrue(key.startsWith(made.path("prefix").asText()), "people know it again by its beginning");
        assertFalse(shop.owner().get("/api/v1/api-keys").body().contains(key));
        assertEquals(List.of(), tablesHolding(key), "the database does not know the key");
    }

    @Test
    void a_key_does_what_its_scopes_say() {
        Http reader = machine(make("Reader", "read"));
        reader.get("/api/v1/boards/sale").expect(200);
        reader.post("/api/v1/records", DEAL).expect(403);
        Http writer = machine(make("Writer", "write"));
        String sent = writer.post("/api/v1/records", DEAL).expect(201).text("/id");
        writer.delete("/api/v1/records/" + sent).expect(403);
        Http stranger = Http.anonymous().without("X-Dukon").with("Authorization", "Bearer dk_" + "x".repeat(43));
        assertEquals("bad_key", stranger.get("/api/v1/boards/sale").expect(401).text("/code"));
    }

    @Test
    void a_key_saves_the_configuration_only_when_it_was_made_for_that() {
        String export = "/api/v1/configuration/export?key=chinar";
        machine(make("Reader", "read", "write")).get(export).expect(403);
        Http saver = machine(make("Saver", "configuration"));
        saver.get(export).expect(200);
        saver.post("/api/v1/records", DEAL).expect(403);
        saver.get("/api/v1/configuration").expect(403);
        for (String people : List.of("members", "units", "tasks", "packs")) {
            saver.get("/api/v1/" + people).expect(403);
        }
    }

    @Test
    void the_owner_sees_when_a_key_was_used_and_revokes_it() {
        JsonNode made = make("Site", "read");
        String id = made.path("id").asText();
        assertTrue(listed(id).path("lastUsedAt").isMissingNode(), "never used so far");
        Http machine = machine(made);
        machine.get("/api/v1/boards/sale").expect(200);
        assertFalse(listed(id).path("lastUsedAt").asText().isEmpty(), listed(id).toString());
        shop.owner().delete("/api/v1/api-keys/" + id).expect(204);
        Shop.await(
                "the key is refused", () -> machine.get("/api/v1/boards/sale").status() == 401);
        assertFalse(listed(id).path("revokedAt").asText().isEmpty(), "the list remembers it");
    }

    @Test
    void a_key_opens_its_own_shop_only_and_no_door_for_people() {
        Shop other = Shop.open("en").withRetailPack();
        String foreign = other.create("deal", DEAL).path("id").asText();
        Http machine = machine(make("Wanderer", "read", "write"));
        machine.get("/api/v1/records/" + foreign).expect(404);
        machine.with("X-Dukon", other.slug()).get("/api/v1/records/" + foreign).expect(404, 409);
        machine.post("/api/v1/api-keys", Map.of("name", "Child", "scopes", List.of("read")))
                .expect(403);
        machine.post("/api/v1/invitations", Map.of("email", "a@dukon.test", "roles", List.of("manager")))
                .expect(403);
    }

    private static JsonNode make(String name, String... scopes) {
        return shop.owner()
                .post("/api/v1/api-keys", Map.of("name", name, "scopes", List.of(scopes)))
                .expect(201)
                .json();
    }

    private static Http machine(JsonNode made) {
        return Http.anonymous()
                .without("X-Dukon")
                .with("Authorization", "Bearer " + made.path("key").asText());
    }

    private static JsonNode listed(String id) {
        for (JsonNode key :
                shop.owner().get("/api/v1/api-keys").expect(200).json().path("items")) {
            if (key.path("id").asText().equals(id)) {
                return key;
            }
        }
        throw new AssertionError("The key is not in the list");
    }

    private static List<String> tablesHolding(String words) throws Exception {
        List<String> holding = new ArrayList<>();
        try (var database = Installation.database();
                var statement = database.createStatement()) {
            List<String> tables = new ArrayList<>();
            var rows = statement.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables"
                    + " where schemaname in ('dukon', 'dir') and tablename !~ '_(p[0-9]{2}|past|[0-9]{6})$'");
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            for (String table : tables) {
                var found = statement.executeQuery(
                        "select 1 from " + table + " x where x::text like '%" + words + "%' limit 1");
                if (found.next()) {
                    holding.add(table);
                }
            }
        }
        return holding;
    }
}
