package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Apps sit in the places of a tariff; the one there is lets 1C in by a key that opens nothing else. */
class AppsIT {

    private static final String ONE_C = "/api/v1/apps/onec";

    @Test
    @Covers({"TF-206", "TF-307"})
    void on_basic_the_app_takes_one_of_two_places_and_gives_it_back() {
        Shop shop = on("basic", "en");
        assertEquals("0 of 2", places(shop));
        JsonNode credentials =
                shop.owner().post(ONE_C, Map.of()).expect(201).json().path("credentials");
        assertEquals(Installation.URL + "/exchange", credentials.path("address").asText());
        assertEquals(shop.slug(), credentials.path("login").asText());
        assertEquals("1 of 2", places(shop));
        assertTrue(app(shop).path("active").asBoolean(), app(shop).toString());
        assertEquals("Nurlan Abdiev", app(shop).path("installedBy").asText());
        assertEquals("installed", shop.owner().post(ONE_C, Map.of()).expect(409).text("/code"));
        String password = credentials.path("password").asText();
        assertTrue(password.startsWith("dk_"), password);
        assertFalse(shop.owner().get("/api/v1/apps").body().contains(password), "it is shown once");

        shop.owner().delete(ONE_C).expect(204);
        assertEquals("0 of 2", places(shop));
        assertFalse(app(shop).path("installed").asBoolean());
        Shop.await("the key of a removed app is refused", () -> status(password) == 401);
        shop.owner().delete(ONE_C).expect(404);
    }

    @Test
    @Covers({"TF-307", "RS-803"})
    void on_free_the_app_is_refused_in_words_that_name_the_tariff_which_has_it() {
        Shop shop = on("free", "ru");
        assertFalse(app(shop).path("included").asBoolean());
        assertEquals("basic", app(shop).path("neededTariff").path("id").asText());
        Answer refused = shop.owner().post(ONE_C, Map.of()).expect(403);
        assertEquals("feature", refused.text("/code"));
        assertEquals("integration.onec", refused.text("/feature"));
        assertTrue(refused.text("/detail").startsWith("Обмен с 1С: начиная с тарифа «Базовый»"), refused.body());
        assertEquals("0 of 0", places(shop));
    }

    @Test
    @Covers({"TF-206", "TF-408"})
    void the_third_app_on_basic_is_refused_in_words_that_name_the_limit_and_the_tariff_which_allows_more()
            throws Exception {
        Shop shop = on("basic", "en");
        seat(shop, "first", "second");
        Answer refused = shop.owner().post(ONE_C, Map.of()).expect(403);
        assertEquals("limit", refused.text("/code"));
        assertEquals("Apps: “Basic” allows 2, “Standard” allows 5.", refused.text("/detail"));
        assertEquals("2 of 2", places(shop));
        assertEquals(0, keys(shop), "no door is left open behind a refusal");
        Installation.tariff(shop.slug(), "standard");
        shop.owner().post(ONE_C, Map.of()).expect(201);
        assertEquals("3 of 5", places(shop));

        // The tariff shrinks under three apps: the two that came first keep working.
        Installation.tariff(shop.slug(), "basic");
        assertFalse(app(shop).path("active").asBoolean());
        assertEquals(
                "limit",
                shop.owner().post(ONE_C + "/credentials", Map.of()).expect(403).text("/code"));
    }

    @Test
    void a_shop_that_went_to_free_keeps_the_app_asleep_and_may_remove_it() {
        Shop shop = on("basic", "en");
        shop.owner().post(ONE_C, Map.of()).expect(201);
        Installation.tariff(shop.slug(), "free");
        assertTrue(app(shop).path("installed").asBoolean());
        assertFalse(app(shop).path("active").asBoolean());
        assertEquals(
                "feature",
                shop.owner().post(ONE_C + "/credentials", Map.of()).expect(403).text("/code"));
        Installation.tariff(shop.slug(), "trial");
        assertTrue(app(shop).path("active").asBoolean(), "nothing was lost meanwhile");
        Installation.tariff(shop.slug(), "free");
        shop.owner().delete(ONE_C).expect(204);
    }

    @Test
    void the_key_of_the_app_opens_nothing_of_the_shop_and_a_new_one_stops_the_old_one() {
        Shop shop = on("basic", "en");
        String first = password(shop.owner().post(ONE_C, Map.of()).expect(201));
        Http machine = machine(first);
        Stream.of("/api/v1/shop", "/api/v1/roles", "/api/v1/records?type=deal", "/api/v1/configuration/export?key=x")
                .forEach(path -> assertEquals(403, machine.get(path).status(), path));
        machine.post("/api/v1/records", Map.of("type", "deal", "title", "x")).expect(403);
        String second =
                password(shop.owner().post(ONE_C + "/credentials", Map.of()).expect(200));
        assertFalse(first.equals(second));
        Shop.await("the old password is refused", () -> status(first) == 401);
        assertEquals(403, status(second), "the new one is known");
        assertEquals(1, keys(shop));
    }

    @Test
    void two_administrators_who_install_at_once_take_one_place_and_make_one_door() throws Exception {
        Shop shop = on("basic", "en");
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Integer>> both = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return shop.owner().post(ONE_C, Map.of()).status();
                }))
                .limit(2)
                .toList();
        start.countDown();
        assertEquals(
                List.of(201, 409),
                both.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals("1 of 2", places(shop));
        assertEquals(1, keys(shop));
    }

    @Test
    void whoever_does_not_run_the_shop_neither_sees_nor_installs_apps() {
        Shop shop = on("basic", "en").withRetailPack();
        Http seller = shop.colleague("Aida", "manager");
        seller.get("/api/v1/apps").expect(403);
        seller.post(ONE_C, Map.of()).expect(403);
        seller.delete(ONE_C).expect(403);
        assertEquals("0 of 2", places(shop));
    }

    private static Shop on(String tariff, String locale) {
        Shop shop = Shop.open(locale);
        Installation.tariff(shop.slug(), tariff);
        return shop;
    }

    private static String places(Shop shop) {
        JsonNode places = shop.owner().get("/api/v1/apps").expect(200).json().path("places");
        return places.path("used").asInt() + " of " + places.path("limit").asInt();
    }

    private static JsonNode app(Shop shop) {
        return shop.owner().get("/api/v1/apps").expect(200).json().at("/items/0");
    }

    private static String password(Answer answer) {
        return answer.text("/credentials/password");
    }

    private static Http machine(String key) {
        return Http.anonymous().without("X-Dukon").with("Authorization", "Bearer " + key);
    }

    private static int status(String key) {
        return machine(key).get("/api/v1/shop").status();
    }

    /** Keys of the shop that still open something. */
    private static int keys(Shop shop) {
        int open = 0;
        for (JsonNode key :
                shop.owner().get("/api/v1/api-keys").expect(200).json().path("items")) {
            open += key.path("revokedAt").isMissingNode() ? 1 : 0;
        }
        return open;
    }

    /** Apps that the product does not have yet. */
    private static void seat(Shop shop, String... apps) throws Exception {
        try (var database = Installation.database();
                var insert = database.prepareStatement(
                        """
                        insert into dukon.app_installation (tenant_id, app, installed_at, installed_by)
                        select m.tenant_id, ?, now() - interval '1 day', m.id
                        from dukon.member m join dukon.tenant t using (tenant_id) where t.slug = ?""")) {
            for (String app : apps) {
                insert.setString(1, app);
                insert.setString(2, shop.slug());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
