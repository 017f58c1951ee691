package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A shop's setup leaves as a pack, and another shop takes it; what is hostile is refused. */
@ExtendWith(RunningInstallation.class)
class OwnPackIT {

    private static final String PACKS = "/api/v1/packs";
    private static final String EXPORT = "/api/v1/configuration/export?key=chinar&title=Chinar&version=";

    private static Answer load(Http who, byte[] zip) {
        return who.upload(PACKS, "application/zip", zip);
    }

    private static void edit(Shop shop, Map<String, Object> edit) {
        shop.owner()
                .post("/api/v1/configuration/edits", Map.of("edits", List.of(edit)))
                .expect(200);
    }

    private static String hash(Shop shop) {
        return shop.owner().get("/api/v1/configuration").expect(200).text("/hash");
    }

    private static JsonNode apply(Shop shop, String key, Map<String, Object> request) {
        String hash = shop.owner()
                .post(PACKS + "/" + key + "/plan", request)
                .expect(200)
                .text("/hash");
        Map<String, Object> body = new TreeMap<>(request);
        body.put("hash", hash);
        body.put("consent", true);
        return shop.owner().post(PACKS + "/" + key + "/apply", body).expect(200).json();
    }

    private static Shop changed() {
        Shop shop = Shop.open("ru").withRetailPack();
        edit(shop, Map.of("do", "stage.change", "stage", "sale/new_order", "name", Map.of("ru", "Свежий заказ")));
        edit(
                shop,
                Map.of(
                        "do",
                        "stage.add",
                        "pipeline",
                        "sale",
                        "id",
                        "fitting",
                        "name",
                        Map.of("ru", "Примерка"),
                        "kind",
                        "open"));
        edit(shop, Map.of("do", "field.add", "type", "deal", "title", Map.of("ru", "Рост"), "kind", "number"));
        edit(shop, Map.of("do", "robot.switch", "id", "sale_dispatch", "enabled", false));
        edit(shop, Map.of("do", "task.save", "id", "measure", "title", Map.of("ru", "Снять мерку"), "due", "2h"));
        return shop;
    }

    @Test
    void a_shop_leaves_as_one_pack_that_puts_the_same_in_force_elsewhere() {
        Shop first = changed();
        byte[] zip = first.owner().download(EXPORT + "1.0.0");
        Shop second = Shop.open("en");
        String nothing = hash(second);
        assertTrue(load(second.owner(), zip).expect(201).json().path("own").asBoolean());
        load(second.owner(), zip).expect(201);

        JsonNode plan = second.owner()
                .post(PACKS + "/chinar/plan", Map.of())
                .expect(200)
                .json();
        assertTrue(plan.path("ready").asBoolean(), plan.path("obstacles").toString());
        assertEquals(hash(first), plan.path("resultHash").asText());
        apply(second, "chinar", Map.of());
        assertEquals(hash(first), hash(second));
        assertArrayEquals(zip, second.owner().download(EXPORT + "1.0.0"));

        assertEquals(409, second.owner().delete(PACKS + "/chinar").status());
        apply(second, "chinar", Map.of("to", "uninstall"));
        assertEquals(nothing, hash(second));
        second.owner().delete(PACKS + "/chinar").expect(204);
        assertEquals(404, second.owner().get(PACKS + "/chinar").status());
    }

    @Test
    void a_later_export_upgrades_and_the_same_version_never_says_something_else() {
        Shop first = changed();
        Shop second = Shop.open("ru");
        load(second.owner(), first.owner().download(EXPORT + "1.0.0")).expect(201);
        apply(second, "chinar", Map.of());
        edit(first, Map.of("do", "stage.change", "stage", "sale/fitting", "name", Map.of("ru", "Вторая примерка")));
        Answer taken = load(second.owner(), first.owner().download(EXPORT + "1.0.0"));
        assertEquals(409, taken.status());
        assertEquals("version_taken", taken.text("/code"));

        Answer card =
                load(second.owner(), first.owner().download(EXPORT + "1.10.0")).expect(201);
        assertEquals("1.10.0", card.text("/newer"));
        apply(second, "chinar", Map.of());
        assertEquals(hash(first), hash(second));
    }

    @Test
    void the_stories_of_a_pack_are_played_when_it_is_brought_and_when_it_is_planned() {
        ObjectNode story = Json.object().put("id", "promise").put("title", "A promise");
        story.putObject("given").put("now", "2026-03-02T10:00:00");
        story.putArray("story")
                .addObject()
                .putArray("then")
                .addObject()
                .putObject("task")
                .put("use", "nothing");
        Shop shop = Shop.open("ru");
        byte[] zip = OwnPacks.zip("promises", "Promises", new Item("tests", "promise", story));
        JsonNode tests = load(shop.owner(), zip).expect(201).json().path("tests");
        assertEquals(0, tests.path("passed").asInt());
        assertEquals("A promise", tests.at("/failed/0/title").asText());
        JsonNode plan = shop.owner()
                .post(PACKS + "/promises/plan", Map.of())
                .expect(200)
                .json();
        assertEquals("promise", plan.at("/tests/failed/0/id").asText());
    }

    @Test
    void a_refused_pack_says_why_in_the_readers_language() {
        Answer refused = load(Shop.open("ru").owner(), OwnPacks.files("pack.yaml", "key: odd\nversion: one"));
        assertEquals(422, refused.status());
        assertEquals("wrong_version", refused.text("/findings/0/code"));
        assertEquals("версия «one» не подходит", refused.text("/findings/0/message"));
        assertEquals("пишите как 1.0.0", refused.text("/findings/0/hint"));
    }

    private static byte[] packers(String key, String... may) {
        ObjectNode role = Json.object().put("id", "packer");
        ObjectNode right =
                role.putArray("rights").addObject().put("on", "base/deal").put("scope", "own");
        List.of(may).forEach(right.putArray("may")::add);
        return OwnPacks.zip(key, "Packers", new Item("roles", "packer", role));
    }

    private static JsonNode packer(Shop shop) {
        return shop.owner()
                .get("/api/v1/configuration")
                .expect(200)
                .json()
                .findValues("roles")
                .getFirst()
                .valueStream()
                .filter(role -> role.path("id").asText().equals("packer"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .at("/rights/0/may");
    }

    @Test
    void what_two_packs_call_the_same_is_asked_before_the_second_comes() {
        Shop shop = Shop.open("en");
        load(shop.owner(), packers("packers-a", "see")).expect(201);
        apply(shop, "packers-a", Map.of());
        load(shop.owner(), packers("packers-b", "see", "edit")).expect(201);
        JsonNode plan = shop.owner()
                .post(PACKS + "/packers-b/plan", Map.of())
                .expect(200)
                .json();
        assertEquals(1, plan.path("conflicts").size(), plan.path("conflicts").toString());
        assertEquals("roles/packer", plan.at("/conflicts/0/path").asText());
        assertEquals("Role “Packers”", plan.at("/conflicts/0/title").asText());
        assertEquals("mine", plan.at("/conflicts/0/choice").asText());
        for (Object own : List.of("a word", Map.of("id", "packer", "rights", "all of them"))) {
            Answer unreadable = shop.owner()
                    .post(
                            PACKS + "/packers-b/plan",
                            Map.of("choices", List.of(Map.of("path", "roles/packer", "value", own))));
            assertEquals("/choices/0/value", unreadable.expect(422).text("/errors/0/pointer"));
        }
        apply(shop, "packers-b", Map.of("choices", List.of(Map.of("path", "roles/packer", "choice", "theirs"))));
        assertTrue(packer(shop).toString().contains("edit"), packer(shop).toString());
        apply(shop, "packers-b", Map.of("to", "uninstall"));
        assertFalse(packer(shop).toString().contains("edit"), "what was there before is there again");
    }

    @Test
    void nobody_else_sees_a_pack_of_a_shops_own() {
        Shop first = Shop.open("en");
        Shop other = Shop.open("en");
        load(first.owner(), OwnPacks.zip("secret-sizes", "Secret sizes")).expect(201);
        assertTrue(first.owner().get(PACKS).body().contains("Secret sizes"));
        assertFalse(other.owner().get(PACKS).body().contains("ecret"));
        assertEquals(404, other.owner().get(PACKS + "/secret-sizes").status());
        assertEquals(404, other.owner().delete(PACKS + "/secret-sizes").status());
        assertEquals(
                404, other.owner().post(PACKS + "/secret-sizes/plan", Map.of()).status());
        assertEquals(
                404,
                other.owner().post(PACKS + "/secret-sizes/install", Map.of()).status());
        assertEquals(200, first.owner().get(PACKS + "/secret-sizes").status());
    }

    @Test
    void a_hostile_or_a_broken_file_is_refused_with_its_place_and_nothing_is_kept() {
        Shop shop = Shop.open("en");
        String head = "key: bad\nversion: 1.0.0\nlocales: { required: [en] }\n";
        refused(shop, OwnPacks.files("../pack.yaml", head), "../pack.yaml");
        refused(shop, OwnPacks.files("pack.yaml", head, "lists/a.yaml", "x", "lists/A.yaml", "x"), "lists/A.yaml");
        refused(shop, OwnPacks.files("pack.yaml", head, "lists/a.zip", "PK"), "lists/a.zip");
        refused(shop, OwnPacks.files("pack.yaml", " ".repeat(600_000)), "pack.yaml");
        refused(shop, "no zip at all".getBytes(), "");
        refused(shop, new byte[3 * 1024 * 1024], "");
        JsonNode wrong = refused(
                shop,
                OwnPacks.files("pack.yaml", head, "lists/a.yaml", "id: a\nvalues:\n  - { id: b, colour: 3 }\n"),
                "lists/a.yaml");
        assertTrue(wrong.path("line").asInt() > 0, wrong.toString());
        Answer taken = load(shop.owner(), OwnPacks.zip("retail-sales", "Mine"));
        assertEquals("key_taken", taken.text("/code"), taken.body());
        assertEquals(409, load(shop.owner(), OwnPacks.zip("shop", "Mine")).status());
        assertFalse(shop.owner().get(PACKS).body().contains("\"own\":true"));
    }

    private static JsonNode refused(Shop shop, byte[] zip, String file) {
        Answer answer = load(shop.owner(), zip).expect(422);
        assertEquals("pack_refused", answer.text("/code"));
        for (JsonNode finding : answer.json().path("findings")) {
            if (finding.path("file").asText().equals(file)) {
                return finding;
            }
        }
        throw new AssertionError(file + " is not named: " + answer.body());
    }

    @Test
    void a_pack_grants_at_most_what_its_installer_may() {
        Shop shop = Shop.open("en").withRetailPack();
        edit(shop, deputy());
        Http deputy = shop.colleague("Aida", "deputy");
        ObjectNode role = Json.object().put("id", "packer");
        ObjectNode right = role.putArray("rights").addObject().put("on", "everything");
        right.put("scope", "all").putArray("may").add("see").add("export");
        load(deputy, OwnPacks.zip("greedy", "Greedy", new Item("roles", "packer", role)))
                .expect(201);
        JsonNode plan =
                deputy.post(PACKS + "/greedy/plan", Map.of()).expect(200).json();
        assertTrue(plan.at("/rights/0/beyond").asBoolean(), plan.path("rights").toString());
        Answer refused = deputy.post(
                PACKS + "/greedy/apply", Map.of("hash", plan.path("hash").asText(), "consent", true));
        assertEquals(403, refused.status());
        assertEquals("beyond_rights", refused.text("/code"));
        assertEquals(403, deputy.post(PACKS + "/greedy/install", Map.of()).status());
    }

    /** Runs the shop, but may take nothing out of it. */
    private static Map<String, Object> deputy() {
        List<String> most = List.of("see", "create", "edit", "move", "delete");
        Map<String, Object> right = Map.of("on", "everything", "may", most, "scope", "all");
        return Map.of("do", "role.save", "id", "deputy", "title", Map.of("en", "Deputy"), "rights", List.of(right));
    }

    @Test
    void only_administrators_bring_forget_and_give_out_packs() {
        Shop shop = Shop.open("en").withRetailPack();
        load(shop.owner(), OwnPacks.zip("mine", "Mine")).expect(201);
        Http manager = shop.colleague("Bakyt", "manager");
        assertEquals(403, load(manager, OwnPacks.zip("other", "Other")).status());
        assertEquals(403, manager.delete(PACKS + "/mine").status());
        assertEquals(403, manager.get("/api/v1/configuration/export?key=chinar").status());
    }
}
