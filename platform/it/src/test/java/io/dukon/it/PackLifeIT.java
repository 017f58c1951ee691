package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a pack in a shop: planned, rehearsed, applied, taken back, removed. */
@ExtendWith(RunningInstallation.class)
class PackLifeIT {

    private static final String DUE = "select count(*) from dukon.job j join dukon.tenant t using (tenant_id)"
            + " where t.slug = ? and j.due_at <= now()";

    /** A colour that no stage of the template has. */
    private static final int OWN = 7;

    private static final String RETAIL = "/api/v1/packs/retail-sales/";

    private static JsonNode plan(Shop shop, Map<String, Object> request) {
        return shop.owner().post(RETAIL + "plan", request).expect(200).json();
    }

    private static JsonNode apply(Shop shop, Map<String, Object> request) {
        Map<String, Object> body = new TreeMap<>(request);
        body.put("hash", plan(shop, request).path("hash").asText());
        body.put("consent", true);
        return shop.owner().post(RETAIL + "apply", body).expect(200).json();
    }

    private static String hash(Shop shop) {
        return shop.owner().get("/api/v1/configuration").expect(200).text("/hash");
    }

    @Test
    @Covers("RS-004")
    void what_was_planned_is_what_comes_and_removing_it_gives_back_what_was() {
        Shop shop = Shop.open("ru");
        String nothing = hash(shop);
        JsonNode plan = plan(shop, Map.of());
        assertEquals("install", plan.path("to").asText());
        assertTrue(plan.path("ready").asBoolean(), plan.path("obstacles").toString());
        assertTrue(plan.at("/counts/added").asInt() > 50, plan.path("counts").toString());
        assertEquals(nothing, hash(shop), "a plan writes nothing");
        assertEquals(
                422,
                shop.owner()
                        .post(RETAIL + "apply", Map.of("hash", plan.path("hash").asText()))
                        .status(),
                "rights ask for consent");
        JsonNode applied = apply(shop, Map.of());
        assertEquals(plan.path("resultHash").asText(), applied.path("hashAfter").asText());
        assertEquals(plan.path("resultHash").asText(), hash(shop));
        JsonNode gone = apply(shop, Map.of("to", "uninstall"));
        assertEquals("uninstall", gone.path("kind").asText());
        assertEquals(nothing, hash(shop));
    }

    @Test
    void a_pack_does_not_come_without_the_answers_that_it_needs_nor_loses_them_later() throws Exception {
        TestPack.release("asking");
        PackShop asking = new PackShop(Shop.open("en"), "asking");
        Http owner = asking.shop().owner();
        String nothing = asking.hash();
        Answer empty = owner.post("/api/v1/packs/asking/install", Map.of()).expect(422);
        assertEquals("setting_needed", empty.text("/code"));
        assertTrue(empty.text("/detail").contains("Phone of the shop"), empty.body());
        List<Map<String, Object>> without =
                List.of(Map.of(), Map.of("settings", Map.of("phone", " ")), Map.of("settings", Map.of("morning", "")));
        for (Map<String, Object> request : without) {
            Answer refused = asking.answer(request).expect(422);
            assertEquals("/settings/phone", refused.text("/errors/0/pointer"));
        }
        assertEquals(nothing, asking.hash());
        asking.apply(Map.of("settings", Map.of("phone", "+996 555 100200")));
        Map<String, Object> taken = new TreeMap<>(Map.of("do", "setting.save", "pack", "asking", "id", "phone"));
        taken.put("value", "");
        Answer kept = owner.post("/api/v1/configuration/edits", Map.of("edits", List.of(taken)))
                .expect(422);
        assertEquals("/edits/0/value", kept.text("/errors/0/pointer"));
        taken.put("value", "+996 555 300400");
        owner.post("/api/v1/configuration/edits", Map.of("edits", List.of(taken)))
                .expect(200);
    }

    @Test
    void a_plan_for_another_configuration_is_not_applied() {
        Shop shop = Shop.open("en").withRetailPack();
        String old = plan(shop, Map.of("to", "uninstall")).path("hash").asText();
        shop.owner()
                .post(
                        "/api/v1/configuration/edits",
                        Map.of(
                                "edits",
                                List.of(Map.of("do", "robot.switch", "id", "sale_new_order", "enabled", false))))
                .expect(200);
        Answer late = shop.owner().post(RETAIL + "apply", Map.of("to", "uninstall", "hash", old, "consent", true));
        assertEquals(409, late.status());
        assertEquals("plan_changed", late.text("/code"));
        assertFalse(late.json().path("plan").isMissingNode());
    }

    @Test
    void an_edited_thing_stays_when_its_pack_goes_and_records_never_lose_their_stage() {
        Shop shop = Shop.open("ru").withRetailPack();
        String deal = shop.create("deal", Map.of("title", "Казан", "stage", "sale/new_order"))
                .path("id")
                .asText();
        shop.owner()
                .post(
                        "/api/v1/configuration/edits",
                        Map.of(
                                "edits",
                                List.of(Map.of(
                                        "do",
                                        "task.save",
                                        "id",
                                        "clarify_order",
                                        "title",
                                        Map.of("ru", "Перезвонить")))))
                .expect(200);
        JsonNode gone = apply(shop, Map.of("to", "uninstall"));
        List<String> kept = new ArrayList<>();
        gone.path("kept").forEach(one -> kept.add(one.path("key").asText()));
        assertTrue(kept.containsAll(List.of("tasks/clarify_order", "pipelines/sale", "types/deal")), kept.toString());
        assertEquals("sale/new_order", shop.record(deal).path("stage").asText());
        assertTrue(shop.move(deal, "sale/in_stock").status() == 200);
        JsonNode back = shop.owner()
                .post("/api/v1/configuration/changes/" + gone.path("id").asText() + "/undo", Map.of())
                .expect(200)
                .json();
        assertEquals(gone.path("hashBefore").asText(), back.path("hashAfter").asText());
    }

    @Test
    void a_rehearsal_counts_what_robots_would_do_and_writes_nothing() throws Exception {
        Shop shop = Shop.open("ru").withRetailPack();
        String deal = shop.create("deal", Map.of("title", "Ковёр", "stage", "sale/new_order"))
                .path("id")
                .asText();
        settled(shop, deal);
        Map<String, Long> before = rows(shop);
        JsonNode rehearsal =
                shop.owner().post(RETAIL + "rehearse", Map.of()).expect(200).json();
        assertEquals(before, rows(shop));
        assertTrue(rehearsal.path("tasks").asInt() >= 1, rehearsal.toString());
        assertTrue(rehearsal.path("notifications").asInt() >= 1, rehearsal.toString());
        assertEquals(deal, rehearsal.at("/sample/record/id").asText());
    }

    @Test
    void an_upgrade_keeps_what_the_shop_changed_carries_records_along_and_can_be_taken_back() {
        Shop shop = Shop.open("ru");
        apply(shop, Map.of("version", "1.0.0"));
        String deal = shop.create("deal", Map.of("title", "Самовар", "stage", "sale/new_order"))
                .path("id")
                .asText();
        rename(shop, "sale/new_order", "Свежий заказ");
        String before = hash(shop);
        JsonNode plan = plan(shop, Map.of());
        assertEquals("upgrade", plan.path("to").asText());
        assertEquals("1.0.0", plan.path("from").asText());
        assertTrue(plan.path("ready").asBoolean(), plan.path("obstacles").toString());
        JsonNode applied = apply(shop, Map.of());
        assertEquals(plan.path("resultHash").asText(), applied.path("hashAfter").asText());
        JsonNode configuration =
                shop.owner().get("/api/v1/configuration").expect(200).json();
        assertTrue(configuration.toString().contains("Свежий заказ"));
        JsonNode card =
                shop.owner().get("/api/v1/packs/retail-sales").expect(200).json();
        assertEquals(
                plan.path("version").asText(), card.at("/installed/version").asText());
        assertEquals("sale", shop.record(deal).path("pipeline").asText());
        JsonNode undone = shop.owner()
                .post("/api/v1/configuration/changes/" + applied.path("id").asText() + "/undo", Map.of())
                .expect(200)
                .json();
        assertEquals(before, undone.path("hashAfter").asText());
        assertEquals(before, hash(shop));
    }

    @Test
    void a_pack_that_comes_again_takes_its_board_back_with_the_stages_that_it_has_now() {
        Shop shop = Shop.open("ru");
        apply(shop, Map.of("version", "1.0.0"));
        String invoice = shop.create("invoice", Map.of("title", "Счёт за пиалы", "stage", "invoices/sent"))
                .path("id")
                .asText();
        rename(shop, "invoices/sent", "У клиента");
        apply(shop, Map.of("to", "uninstall"));
        assertEquals("invoices/sent", shop.record(invoice).path("stage").asText());
        String alone = hash(shop);

        JsonNode plan = plan(shop, Map.of());
        assertEquals("install", plan.path("to").asText());
        assertTrue(plan.path("ready").asBoolean(), plan.path("obstacles").toString());
        JsonNode applied = apply(shop, Map.of());
        assertEquals(plan.path("resultHash").asText(), applied.path("hashAfter").asText());
        String board = shop.owner().get("/api/v1/pipelines").expect(200).json().toString();
        assertTrue(board.contains("invoices/awaiting_transfer") && board.contains("У клиента"), board);
        assertTrue(board.contains("\"color\":" + OWN), "what the shop chose stays: " + board);
        assertEquals(200, shop.move(invoice, "invoices/paid").status());
        JsonNode undone = shop.owner()
                .post("/api/v1/configuration/changes/" + applied.path("id").asText() + "/undo", Map.of())
                .expect(200)
                .json();
        assertEquals(alone, undone.path("hashAfter").asText());
    }

    /** RS-601: invoices to companies wait for the bank in 1.1. */
    @Test
    void an_upgrade_splits_invoices_by_what_is_in_them_and_says_so_before() {
        Shop shop = Shop.open("ru");
        apply(shop, Map.of("version", "1.0.0"));
        String company =
                shop.create("company", Map.of("title", "Чинар ОсОО")).path("id").asText();
        String ours = invoice(shop, "invoices/sent", Map.of("company", company));
        String person = invoice(shop, "invoices/sent", Map.of());
        String junk = shop.create("lead", Map.of("title", "Спам", "stage", "leads/junk"))
                .path("id")
                .asText();
        JsonNode migrations = plan(shop, Map.of()).path("migrations");
        assertEquals(2, migrations.size());
        migrations.forEach(one -> assertEquals(1, one.path("records").asInt(), migrations.toString()));
        JsonNode applied = apply(shop, Map.of());
        assertEquals(
                "invoices/awaiting_transfer", shop.record(ours).path("stage").asText());
        assertEquals("invoices/sent", shop.record(person).path("stage").asText());
        assertEquals("leads/unqualified", shop.record(junk).path("stage").asText());
        shop.owner()
                .post("/api/v1/configuration/changes/" + applied.path("id").asText() + "/undo", Map.of())
                .expect(200);
        assertEquals("invoices/sent", shop.record(ours).path("stage").asText());
        assertEquals("leads/junk", shop.record(junk).path("stage").asText());
    }

    private static String invoice(Shop shop, String stage, Map<String, Object> values) {
        Map<String, Object> draft = new TreeMap<>(values);
        draft.put("title", "Счёт");
        draft.put("stage", stage);
        return shop.create("invoice", draft).path("id").asText();
    }

    private static void rename(Shop shop, String stage, String name) {
        Map<String, Object> edit =
                Map.of("do", "stage.change", "stage", stage, "name", Map.of("ru", name), "color", OWN);
        shop.owner()
                .post("/api/v1/configuration/edits", Map.of("edits", List.of(edit)))
                .expect(200);
    }

    /** The job of a run goes after the run's effects: whoever counts rows waits for that too. */
    static void settled(Shop shop, String record) {
        Shop.await(
                "robots have done their work",
                () -> !shop.record(record).path("tasks").isEmpty() && idle(shop));
    }

    /** Whether no job of the shop is due. */
    static boolean idle(Shop shop) {
        return new PackShop(shop, "retail-sales").count(DUE) == 0;
    }

    /** How many rows the shop has in every table, jobs and what waits to be sent among them. */
    static Map<String, Long> rows(Shop shop) throws SQLException, IOException {
        Map<String, Long> all = new TreeMap<>();
        try (Connection database = Installation.database();
                Statement statement = database.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select tablename from pg_policies where policyname = 'tenant_wall' and tablename !~ '_(p[0-9]{2}|past|[0-9]{6})$'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from dukon." + table
                        + " x join dukon.tenant t using (tenant_id) where t.slug = '" + shop.slug() + "'")) {
                    count.next();
                    all.put(table, count.getLong(1));
                }
            }
        }
        return all;
    }
}
