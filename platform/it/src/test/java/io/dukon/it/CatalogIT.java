package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People of a shop read its products, and nobody else does. */
class CatalogIT {

    private static Shop shop;
    private static String dishes;
    private static String cup;

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
        Goods goods = new Goods(shop);
        dishes = goods.group("dishes", "", "Dishes");
        goods.group("cups", "dishes", "Cups");
        goods.group("empty", "", "Nothing here");
        cup = goods.product("Blue cup", "AB-12/3", "4601234567893", "cups", 45_050);
        goods.product("Plate", "PL-1", "4609999999999", "dishes", 99_900);
        goods.archive(goods.product("Old cup", "AB-11", "", "cups", 100));
        for (int i = 0; i < 60; i++) {
            goods.product("Spoon " + i, "SP" + i, "", "", 1_000);
        }
    }

    @Test
    void a_product_is_found_by_word_article_and_barcode() {
        for (String search : List.of("blue", "cup bl", "ab-12", "AB-12/3", "46012345")) {
            JsonNode items = list("search", search).path("items");
            assertEquals(1, items.size(), search + items);
            assertEquals(cup, items.path(0).path("id").asText());
        }
        assertEquals(0, list("search", "blue plate").path("items").size());
        assertEquals(0, list("search", "!!!").path("items").size());
        JsonNode item = list("search", "ab-12").path("items").path(0);
        assertEquals("450.50", item.at("/prices/0/price/amount").asText());
        assertEquals("Retail", item.at("/prices/0/type").asText());
        assertEquals("Cups", item.path("group").asText());
        assertEquals("ext-" + cup, item.path("externalId").asText());
    }

    @Test
    void what_is_offered_no_more_is_shown_apart() {
        assertEquals(1, list("search", "cup").path("items").size());
        JsonNode archived = list("archived", "true").path("items");
        assertEquals(1, archived.size());
        assertEquals("Old cup", archived.path(0).path("name").asText());
        assertTrue(archived.path(0).path("archived").asBoolean());
    }

    @Test
    void a_group_is_shown_with_all_that_is_below_it() {
        JsonNode groups =
                shop.owner().get("/api/v1/product-groups").expect(200).json().path("items");
        assertEquals(List.of("Dishes", "Cups"), groups.findValuesAsText("name"));
        assertEquals(1, groups.path(1).path("depth").asInt());
        assertEquals(
                List.of("Blue cup", "Plate"),
                list("group", dishes).path("items").findValuesAsText("name"));
        Answer gone = shop.owner().get("/api/v1/products?group=" + UUID.randomUUID());
        assertEquals(422, gone.status());
        assertEquals("/group", gone.json().at("/errors/0/pointer").asText());
    }

    @Test
    void pages_follow_each_other() {
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = list("cursor", cursor);
            page.path("items").forEach(one -> names.add(one.path("name").asText()));
            cursor = page.path("cursor").asText("");
        } while (!cursor.isEmpty());
        assertEquals(62, names.size());
        assertEquals(62, new HashSet<>(names).size());
        assertEquals("Blue cup", names.getFirst());
    }

    @Test
    void everybody_of_the_shop_sees_all_that_is_known_of_a_product() {
        JsonNode product = shop.colleague("Aida", "manager")
                .get("/api/v1/products/" + cup)
                .expect(200)
                .json();
        assertEquals(List.of("Dishes", "Cups"), texts(product.path("groups")));
        assertEquals("12.00", product.path("vatRate").asText());
        assertEquals("onec", product.path("source").asText());
        assertEquals("pcs", product.at("/card/unit").asText());
        assertFalse(product.has("archivedAt"));
    }

    @Test
    void another_shop_sees_nothing_of_them_and_a_key_only_when_it_may_read() {
        Shop other = Shop.open("en");
        assertEquals(404, other.owner().get("/api/v1/products/" + cup).status());
        assertEquals(
                0,
                other.owner()
                        .get("/api/v1/products")
                        .expect(200)
                        .json()
                        .path("items")
                        .size());
        assertEquals(422, other.owner().get("/api/v1/products?group=" + dishes).status());
        assertEquals(200, key("read").get("/api/v1/products").status());
        assertEquals(403, key("configuration").get("/api/v1/products").status());
        assertEquals(403, key("configuration").get("/api/v1/product-groups").status());
        assertEquals(403, key("configuration").get("/api/v1/products/" + cup).status());
    }

    @Test
    void a_line_keeps_of_which_product_it_was_made() {
        String deal = shop.create("deal", Map.of("title", "Cups", "stage", "sale/new_order"))
                .path("id")
                .asText();
        JsonNode record = shop.record(deal);
        JsonNode changed = shop.owner()
                .with("If-Match", "\"" + record.path("version").asInt() + "\"")
                .put(
                        "/api/v1/records/" + deal + "/lines",
                        Map.of(
                                "lines",
                                List.of(Map.of(
                                        "name",
                                        "Blue cup",
                                        "quantity",
                                        "2",
                                        "price",
                                        "450.50",
                                        "externalId",
                                        "ext-1"))))
                .expect(200)
                .json();
        assertEquals("ext-1", changed.at("/lines/0/externalId").asText());
        assertEquals("901.00", changed.at("/amount/amount").asText());
    }

    private static Http key(String scope) {
        String secret = shop.owner()
                .post("/api/v1/api-keys", Map.of("name", scope, "scopes", List.of(scope)))
                .expect(201)
                .text("/key");
        return Http.anonymous().with("Authorization", "Bearer " + secret);
    }

    private static JsonNode list(String name, String value) {
        String encoded = java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
        return shop.owner()
                .get("/api/v1/products?" + name + "=" + encoded)
                .expect(200)
                .json();
    }

    private static List<String> texts(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(one -> all.add(one.asText()));
        return all;
    }
}
