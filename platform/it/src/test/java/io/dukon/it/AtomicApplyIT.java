package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever happens while a pack is applied, the shop is before it or after it and never between. */
class AtomicApplyIT {

    @BeforeAll
    static void release() throws Exception {
        TestPack.release("moving-1");
        TestPack.release("moving-2");
        TestPack.release("moving-extra");
    }

    @AfterEach
    void up() {
        Installation.up();
    }

    private static PackShop opened() {
        PackShop shop = new PackShop(Shop.open("en"), "moving");
        shop.apply(Map.of("version", "1.0.0"));
        return shop;
    }

    @Test
    void the_server_dies_while_it_applies() throws Exception {
        PackShop shop = opened();
        String parcel = parcel(shop);
        String before = shop.hash();
        CompletableFuture<Answer> lost;
        try (Connection database = Installation.database();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("lock table dukon.configuration_change in exclusive mode");
            lost = CompletableFuture.supplyAsync(() -> shop.answer(Map.of()));
            Shop.await("the items are written, the history is not", AtomicApplyIT::waits);
            Installation.killServer();
            database.rollback();
        }
        assertTrue(lost.handle((answer, failure) -> failure != null).join(), "nobody was told that it was done");
        Installation.up();
        assertEquals(before, shop.hash());
        assertEquals("parcels/new", shop.shop().record(parcel).path("stage").asText());
        itWorksNow(shop, parcel);
    }

    private static void itWorksNow(PackShop shop, String parcel) {
        String promised = shop.plan(Map.of()).path("resultHash").asText();
        shop.apply(Map.of());
        assertEquals(promised, shop.hash());
        assertEquals("parcels/fresh", shop.shop().record(parcel).path("stage").asText());
    }

    private static boolean waits() {
        try (Connection database = Installation.database();
                Statement statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%configuration_change%'")) {
            rows.next();
            return rows.getInt(1) > 0;
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_last_statement_fails() throws Exception {
        PackShop shop = opened();
        String parcel = parcel(shop);
        String before = shop.hash();
        sql(
                """
            create function public.refuse() returns trigger language plpgsql as $$ begin raise 'no room left'; end $$;
            create trigger refuse before insert on dukon.timeline_entry for each row
              when (new.data ->> 'mapped' = 'true') execute function public.refuse()""");
        try {
            assertEquals(500, shop.answer(Map.of()).status());
        } finally {
            sql("drop trigger refuse on dukon.timeline_entry; drop function public.refuse()");
        }
        assertEquals(before, shop.hash());
        assertEquals("parcels/new", shop.shop().record(parcel).path("stage").asText());
        itWorksNow(shop, parcel);
    }

    private static void sql(String text) throws Exception {
        try (Connection database = Installation.database();
                Statement statement = database.createStatement()) {
            statement.execute(text);
        }
    }

    private static String parcel(PackShop shop) {
        return shop.shop()
                .create("parcel", Map.of("title", "Kettle", "stage", "parcels/new", "fields", Map.of("weight", "12")))
                .path("id")
                .asText();
    }

    /** Its board has one stage more while the other pack refines it. */
    @Test
    void a_pack_that_refines_anothers_board_goes_and_leaves_it_as_it_was() {
        PackShop shop = new PackShop(Shop.open("en").withRetailPack(), "moving");
        shop.apply(Map.of());
        String alone = shop.hash();
        PackShop refined = new PackShop(shop.shop(), "moving-extra");
        JsonNode plan = refined.plan(Map.of());
        assertTrue(plan.path("ready").asBoolean(), plan.path("obstacles").toString());
        refined.apply(Map.of());
        assertNotEquals(alone, shop.hash());
        String parcel = shop.shop()
                .create("parcel", Map.of("title", "Vase", "stage", "parcels/insured"))
                .path("id")
                .asText();
        assertEquals(
                "required_by",
                shop.shop()
                        .owner()
                        .post("/api/v1/packs/moving/plan", Map.of("to", "uninstall"))
                        .expect(409)
                        .text("/code"));

        Map<String, Object> away = Map.of("to", "uninstall", "mapping", Map.of("parcels/insured", "parcels/heavy"));
        refined.apply(away);
        assertEquals(alone, shop.hash());
        assertEquals("parcels/heavy", shop.shop().record(parcel).path("stage").asText());
        shop.shop().create("deal", Map.of("title", "Carpet", "stage", "sale/new_order"));

        shop.apply(Map.of("to", "uninstall"));
        JsonNode left = shop.shop().record(parcel);
        assertEquals(
                "parcels/heavy", left.path("stage").asText(), "its board stays, in the one language that it speaks");
    }

    @Test
    void a_decision_that_was_made_for_another_text_is_asked_again() {
        PackShop shop = opened();
        Map<String, Object> edit = Map.of("do", "stage.change", "stage", "parcels/sent", "color", 9);
        String seen = shop.plan(Map.of()).path("hash").asText();
        shop.shop()
                .owner()
                .post("/api/v1/configuration/edits", Map.of("edits", java.util.List.of(edit)))
                .expect(200);
        Answer late = shop.shop().owner().post("/api/v1/packs/moving/apply", Map.of("hash", seen, "consent", true));
        assertEquals(409, late.status());
        assertEquals("plan_changed", late.text("/code"));
    }
}
