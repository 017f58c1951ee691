package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** SC-067: a shop on the tariff Basic exchanges goods and documents with 1C through an app of its own. */
@ExtendWith(RunningInstallation.class)
class OneCExchangeIT {

    private static final String APP = "/api/v1/apps/onec";

    static byte[] file(String name) {
        try (var file = OneCExchangeIT.class.getResourceAsStream("/commerceml/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, file(name));
        }
        return files;
    }

    static JsonNode credentials(Shop shop) {
        return shop.owner().post(APP, Map.of()).expect(201).json().path("credentials");
    }

    static OneC enter(JsonNode credentials) {
        return OneC.enter(
                credentials.path("login").asText(), credentials.path("password").asText());
    }

    static List<JsonNode> invoices(Shop shop) {
        List<JsonNode> all = new ArrayList<>();
        shop.owner()
                .get("/api/v1/records?type=invoice")
                .expect(200)
                .json()
                .path("items")
                .forEach(all::add);
        return all;
    }

    /** Everything twice: the money first, which has to wait for its invoices. */
    private static void exchange(OneC onec) {
        assertTrue(onec.said().startsWith("success\n"), onec.said());
        assertTrue(onec.send("catalog", files("import0_1.xml", "offers0_1.xml")).startsWith("success"));
        assertTrue(onec.ask("catalog", "complete", "").startsWith("success"));
        assertTrue(onec.send("sale", files("payments.xml", "invoices.xml")).startsWith("success"));
    }

    static Map<String, String> counts(Shop shop) {
        Map<String, String> counts = new LinkedHashMap<>();
        shop.owner().get("/api/v1/exchanges").expect(200).json().path("items").forEach(file -> file.at("/report/counts")
                .forEach(count -> counts.putIfAbsent(
                        file.path("name").asText() + " " + count.path("kind").asText(),
                        count.path("created").asInt() + "+"
                                + count.path("changed").asInt() + "+"
                                + count.path("same").asInt() + "+"
                                + count.path("failed").asInt())));
        return counts;
    }

    @Test
    @Covers({"RS-602", "RS-801", "RS-803", "TF-206", "TF-307", "SC-067"})
    void goods_invoices_and_payments_come_once_and_a_paid_invoice_stands_on_paid() {
        Shop shop = Shop.open("ru").withRetailPack();
        Tariff.set(shop, "basic");
        OneC onec = enter(credentials(shop));
        JsonNode apps = shop.owner().get("/api/v1/apps").expect(200).json();
        assertEquals(1, apps.at("/places/used").asInt(), apps.toString());
        assertEquals(2, apps.at("/places/limit").asInt(), apps.toString());

        exchange(onec);
        Map<String, String> first = counts(shop);
        assertEquals("35+0+1+0", first.get("import0_1.xml product"), "one is deleted in 1C: " + first);
        assertEquals("2+0+0+0", first.get("invoices.xml invoice"), first.toString());
        assertEquals("3+0+0+0", first.get("payments.xml payment"), first.toString());
        stands(shop);

        exchange(enter(shop.owner()
                .post(APP + "/credentials", Map.of())
                .expect(200)
                .json()
                .path("credentials")));
        Map<String, String> again = counts(shop);
        assertEquals("0+0+2+0", again.get("invoices.xml invoice"), again.toString());
        assertEquals("0+0+3+0", again.get("payments.xml payment"), again.toString());
        assertTrue(again.get("offers0_1.xml price").startsWith("0+0+"), again.toString());
        stands(shop);
    }

    private static void stands(Shop shop) {
        JsonNode found = shop.owner()
                .get("/api/v1/products?search=PM-421-LE")
                .expect(200)
                .json();
        assertEquals(1, found.path("items").size(), found.toString());
        assertTrue(found.toString().contains("100.00"), found.toString());
        List<JsonNode> invoices = invoices(shop);
        assertEquals(2, invoices.size(), invoices.toString());
        JsonNode whole = one(invoices, "ДУ00-000015");
        Shop.await("the paid invoice", () -> shop.record(whole.path("id").asText())
                .path("stage")
                .asText()
                .equals("invoices/paid"));
        JsonNode card = shop.record(whole.path("id").asText());
        assertEquals("8400.00", card.at("/amount/amount").asText(), card.toString());
        assertEquals(1, card.path("lines").size(), card.toString());
        assertEquals("2026-12-01", card.at("/fields/pay_by").asText(), card.toString());
        assertEquals("ОсОО «Ак Барс»", card.at("/company/name").asText(), card.toString());
        assertEquals(
                "Nurlan Abdiev", card.at("/responsible/name").asText(), "who installed the app hears of it: " + card);
        JsonNode part = one(invoices, "ДУ00-000016");
        assertEquals("invoices/new", part.path("stage").asText(), "400 of 1,000 is not all");
        assertEquals(
                1,
                shop.owner()
                        .get("/api/v1/records/" + part.path("id").asText() + "/payments")
                        .expect(200)
                        .json()
                        .path("items")
                        .size());
    }

    private static JsonNode one(List<JsonNode> invoices, String number) {
        return invoices.stream()
                .filter(invoice -> invoice.path("title").asText().contains(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError(number + " is not in " + invoices));
    }

    @Test
    @Covers({"RS-803", "TF-307"})
    void on_free_the_exchange_is_refused_with_the_tariff_that_has_it() {
        Shop shop = Shop.open("ru").withRetailPack();
        Tariff.set(shop, "basic");
        JsonNode credentials = credentials(shop);
        OneC onec = enter(credentials);
        Tariff.set(shop, "free");
        Shop.await(
                "the session is refused", () -> onec.ask("catalog", "init", "").startsWith("failure"));
        assertTrue(enter(credentials).said().startsWith("failure\n"));
        assertTrue(
                enter(credentials).said().contains("Базовый"),
                enter(credentials).said());
        shop.owner().delete(APP).expect(204);
        Answer refused = shop.owner().post(APP, Map.of());
        assertEquals(403, refused.status());
        assertTrue(shop.owner()
                .get("/api/v1/exchanges")
                .expect(200)
                .json()
                .path("items")
                .isEmpty());
    }

    @Test
    @Covers("RS-802")
    void documents_made_here_go_out_in_the_same_form_and_only_once() {
        Shop shop = Shop.open("uz").withRetailPack();
        OneC onec = enter(credentials(shop));
        onec.ask("sale", "init", "&version=2.10");
        assertTrue(onec.ask("sale", "query", "").startsWith("<?xml"), "a shop with nothing to tell says so");
        String deal = deal(shop);
        Shop.await("the deal is offered", () -> onec.ask("sale", "query", "").contains("<Ид>" + deal + "</Ид>"));
        String xml = onec.ask("sale", "query", "");
        assertTrue(xml.contains("<ХозОперация>Заказ товара</ХозОперация>"), xml);
        assertTrue(xml.contains("<Сумма>900.00</Сумма>") && xml.contains("Koʻrpacha ўқғҳ"), xml);
        assertTrue(xml.contains("Dilshod Karimov") && xml.contains("+996555123456"), xml);
        onec.ask("sale", "success", "");
        assertFalse(onec.ask("sale", "query", "").contains("<Документ>"), "told once");
        Map<String, String> other = Map.of("name", "Yangi koʻrpacha", "quantity", "2", "price", "450");
        Http anyway = shop.owner().with("If-Match", "*");
        anyway.put("/api/v1/records/" + deal + "/lines", Map.of("lines", List.of(other)))
                .expect(200);
        Shop.await("other goods of the same sum are news", () -> onec.ask("sale", "query", "")
                .contains("Yangi"));

        String back = onec.send("sale", Map.of("orders.xml", xml.getBytes(StandardCharsets.UTF_8)));
        assertTrue(back.startsWith("success"), back);
        assertEquals("0+0+1+0", counts(shop).get("orders.xml order"));
        JsonNode deals =
                shop.owner().get("/api/v1/records?type=deal").expect(200).json();
        assertEquals(1, deals.path("items").size());
    }

    private static String deal(Shop shop) {
        Map<String, Object> contact = Map.of("name", "Dilshod Karimov", "phones", List.of("+996555123456"));
        Map<String, String> line = Map.of("name", "Koʻrpacha ўқғҳ", "quantity", "2", "price", "450");
        Map<String, Object> draft = Map.of(
                "title", "Ikki koʻrpacha", "stage", "sale/new_order", "contact", contact, "lines", List.of(line));
        return shop.create("deal", draft).path("id").asText();
    }

    @Test
    void nobody_comes_in_with_a_wrong_or_an_old_password_or_to_another_shop() {
        Shop shop = Shop.open("en").withRetailPack();
        JsonNode credentials = credentials(shop);
        assertTrue(OneC.enter(shop.slug(), "dk_wrong").said().startsWith("failure\n"));
        String reading = shop.owner()
                .post("/api/v1/api-keys", Map.of("name", "reads", "scopes", List.of("read")))
                .expect(201)
                .text("/key");
        assertTrue(OneC.enter(shop.slug(), reading).said().startsWith("failure\n"), "a key of another scope");
        OneC onec = enter(credentials);
        assertTrue(onec.send("sale", files("invoices.xml")).startsWith("success"));
        Shop other = Shop.open("en").withRetailPack();
        credentials(other);
        assertEquals(0, invoices(other).size());
        assertTrue(other.owner()
                .get("/api/v1/exchanges")
                .expect(200)
                .json()
                .path("items")
                .isEmpty());
        shop.owner().delete(APP).expect(204);
        Shop.await("the session ends with its password", () -> onec.ask("sale", "init", "")
                .startsWith("failure"));
        assertEquals(2, invoices(shop).size(), "what came stays");
    }

    @Test
    void what_a_full_exchange_no_longer_names_is_put_away_but_never_after_a_file_that_failed() {
        Shop shop = Shop.open("en").withRetailPack();
        JsonNode credentials = credentials(shop);
        OneC first = enter(credentials);
        assertTrue(first.send("catalog", files("import0_1.xml")).startsWith("success"));
        assertEquals(35, sold(shop, ""));
        String all = new String(file("import0_1.xml"), StandardCharsets.UTF_8);
        byte[] fewer = all.replaceFirst("(?s)<Товар>.*?</Товар>", "").getBytes(StandardCharsets.UTF_8);

        OneC broken = enter(credentials);
        byte[] half = java.util.Arrays.copyOf(fewer, fewer.length / 2);
        assertTrue(broken.send("catalog", Map.of("import0_1.xml", half)).startsWith("failure"));
        assertTrue(broken.ask("catalog", "deactivate", "&timestamp=9999999999").startsWith("failure"));
        assertEquals(35, sold(shop, ""));

        OneC lost = enter(credentials);
        assertTrue(lost.ask("catalog", "deactivate", "&timestamp=9999999999").startsWith("failure"));
        assertEquals(35, sold(shop, ""), "who named nothing has no whole catalogue");

        OneC second = enter(credentials);
        assertTrue(second.send("catalog", Map.of("import0_1.xml", fewer)).startsWith("success"));
        assertTrue(second.ask("catalog", "deactivate", "&timestamp=9999999999").startsWith("success"));
        assertEquals(34, sold(shop, ""), "the moment of the session counts, not one in the future");
        assertEquals(1, sold(shop, "&archived=true"));
    }

    private static int sold(Shop shop, String more) {
        int count = 0;
        String cursor = "";
        do {
            JsonNode page = shop.owner()
                    .get("/api/v1/products?search=" + more + cursor)
                    .expect(200)
                    .json();
            count += page.path("items").size();
            cursor = page.path("cursor").asText("").isEmpty()
                    ? ""
                    : "&cursor=" + page.path("cursor").asText();
        } while (!cursor.isEmpty());
        return count;
    }
}
