package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money comes for invoices: told by another system through the product's own facade, or noted by people. */
@ExtendWith(RunningInstallation.class)
@ArquillianTest
class PaymentsIT {

    private static Shop shop;

    /** The product's own archive with a door to the facade of payments, beside the real one. */
    @Deployment(testable = false)
    static WebArchive product() {
        File war = new File(System.getProperty("dukon.root", "../.."), "platform/server/target/dukon-server.war");
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, war);
        archive.delete("/WEB-INF/jboss-web.xml");
        return archive.addClasses(PaymentsDoor.class)
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>/payments-it</context-root></jboss-web>"),
                        "jboss-web.xml");
    }

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
    }

    @Test
    void what_is_told_twice_is_taken_once_and_what_covers_the_invoice_pays_it_once() throws Exception {
        String invoice = invoice("500");
        assertEquals("CREATED", take(shop, "a1", invoice, null, "300"));
        assertEquals("SAME", take(shop, "a1", invoice, null, "300"));
        assertEquals(List.of("300.00"), sums(invoice));
        JsonNode part = shop.record(invoice);
        assertEquals("300.00", part.at("/paid/amount/amount").asText());
        assertEquals("500.00", part.at("/paid/of/amount").asText());
        assertFalse(part.at("/paid/settled").asBoolean());
        assertEquals("invoices/sent", part.path("stage").asText());

        assertEquals("CREATED", take(shop, "a2", invoice, null, "200"));
        awaitPaid(invoice);
        assertTrue(shop.record(invoice).at("/paid/settled").asBoolean());
        assertEquals("SAME", take(shop, "a2", invoice, null, "200"));
        assertEquals("CHANGED", take(shop, "a2", invoice, null, "250"));
        assertEquals("CREATED", take(shop, "a3", invoice, null, "1"));
        List<JsonNode> told = told(shop.owner(), invoice);
        assertEquals(4, told.size(), told.toString());
        assertEquals("1C", told.getFirst().at("/actor/name").asText());
        assertEquals("200.00", told.get(1).at("/data/was/amount").asText());
        assertEquals("250.00", told.get(1).at("/data/amount/amount").asText());
        onceTold(invoice);
    }

    @Test
    void a_payment_that_comes_before_its_invoice_waits_for_it() throws Exception {
        assertEquals("CREATED", take(shop, "w1", null, "order-77", "100"));
        assertEquals("SAME", take(shop, "w1", null, "order-77", "100"));
        assertEquals("CREATED", take(shop, "w2", null, "order-78", "100"));
        String invoice = invoice("100");
        assertEquals(List.of(), sums(invoice));
        assertEquals("1", match(invoice, "order-77"));
        assertEquals("0", match(invoice, "order-77"));
        assertEquals(List.of("100.00"), sums(invoice));
        awaitPaid(invoice);
        assertEquals("SAME", take(shop, "w1", null, "order-77", "100"), "what was found stays found");
        onceTold(invoice);
    }

    @Test
    void money_given_back_and_payments_cancelled_count_no_more() throws Exception {
        String invoice = invoice("100");
        take(shop, "r1", invoice, null, "60");
        take(shop, "r2", invoice, null, "-20");
        take(shop, "r3", invoice, null, "50");
        assertEquals("90.00", paid(invoice));
        ask(shop, Json.object().put("do", "remove").put("id", "r3"));
        ask(shop, Json.object().put("do", "remove").put("id", "nobody's"));
        assertEquals("40.00", paid(invoice));
        assertEquals("invoices/sent", shop.record(invoice).path("stage").asText());
        assertTrue(told(shop.owner(), invoice).getFirst().at("/data/removed").asBoolean());
    }

    @Test
    void each_shop_has_payments_of_its_own() throws Exception {
        Shop other = Shop.open("en").withRetailPack();
        assertEquals("CREATED", take(shop, "o1", null, "order-99", "10"));
        assertEquals("CREATED", take(other, "o1", null, "order-98", "10"));
        String invoice = invoice("10");
        assertEquals("0", match(invoice, "order-98"));
        assertEquals("1", match(invoice, "order-99"));
    }

    @Test
    void people_note_payments_and_take_them_back() throws Exception {
        String invoice = invoice("500");
        Answer noted = note(invoice, Map.of("amount", "200", "method", "cash", "number", "17"))
                .expect(201);
        assertTrue(noted.json().path("removable").asBoolean());
        assertEquals("cash", noted.text("/method"));
        Answer wrong = note(invoice, Map.of("amount", "0", "paidOn", "2999-01-01", "method", "card"))
                .expect(422);
        assertEquals(
                List.of("/amount", "/paidOn", "/method"),
                Json.list(wrong.json(), "errors").stream()
                        .map(error -> error.path("pointer").asText())
                        .toList());
        take(shop, "h1", invoice, null, "1");
        String foreign = page(shop.owner(), invoice).stream()
                .filter(one -> one.has("source"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        Answer kept = shop.owner().delete("/api/v1/payments/" + foreign).expect(409);
        assertTrue(kept.body().contains("Another program keeps this payment"), kept.body());
        shop.owner().delete("/api/v1/payments/" + noted.text("/id")).expect(204);
        shop.owner().delete("/api/v1/payments/" + noted.text("/id")).expect(404);
        assertEquals("1.00", paid(invoice));
        note(invoice, Map.of("amount", "499")).expect(201);
        awaitPaid(invoice);
    }

    @Test
    void who_does_not_see_the_amount_sees_no_payments() throws Exception {
        Map<String, Object> right =
                Map.of("on", "invoice", "may", List.of("see", "edit"), "scope", "all", "fields", List.of("comments"));
        shop.owner()
                .post(
                        "/api/v1/configuration/edits",
                        Map.of(
                                "edits",
                                List.of(Map.of(
                                        "do",
                                        "role.save",
                                        "id",
                                        "packer",
                                        "title",
                                        Map.of("en", "Packer"),
                                        "rights",
                                        List.of(right)))))
                .expect(200);
        Http packer = shop.colleague("Nurbek", "packer");
        String invoice = invoice("500");
        take(shop, "s1", invoice, null, "30");
        JsonNode seen = packer.get("/api/v1/records/" + invoice).expect(200).json();
        assertFalse(seen.has("paid"), seen.toString());
        assertEquals(List.of(), told(packer, invoice));
        assertEquals(1, told(shop.owner(), invoice).size());
        packer.get("/api/v1/records/" + invoice + "/payments").expect(403);
        packer.post("/api/v1/records/" + invoice + "/payments", Map.of("amount", "5"))
                .expect(403);
    }

    private static String invoice(String amount) {
        return shop.create("invoice", Map.of("title", "Invoice", "stage", "invoices/sent", "amount", amount))
                .path("id")
                .asText();
    }

    private static Answer note(String invoice, Map<String, Object> payment) {
        return shop.owner().post("/api/v1/records/" + invoice + "/payments", payment);
    }

    private static String paid(String invoice) {
        return shop.record(invoice).at("/paid/amount/amount").asText();
    }

    private static List<JsonNode> page(Http who, String invoice) {
        return items(
                who.get("/api/v1/records/" + invoice + "/payments").expect(200).json());
    }

    private static List<String> sums(String invoice) {
        return page(shop.owner(), invoice).stream()
                .map(one -> one.at("/amount/amount").asText())
                .toList();
    }

    private static List<JsonNode> told(Http who, String invoice) {
        JsonNode history =
                who.get("/api/v1/records/" + invoice + "/timeline").expect(200).json();
        return items(history).stream()
                .filter(entry -> entry.path("kind").asText().equals("payment"))
                .toList();
    }

    private static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    private static void awaitPaid(String invoice) {
        Shop.await(
                "the invoice is paid",
                () -> shop.record(invoice).path("stage").asText().equals("invoices/paid"));
        Shop.await("its responsible is told", () -> paidNotices(invoice).count() == 1);
    }

    private static void onceTold(String invoice) {
        assertEquals(1, paidNotices(invoice).count());
    }

    private static Stream<JsonNode> paidNotices(String invoice) {
        String number = shop.record(invoice).path("number").asText();
        return items(shop.owner().get("/api/v1/notifications").expect(200).json()).stream()
                .filter(one -> one.path("text").asText().equals("Invoice " + number + " is paid"));
    }

    private static String take(Shop of, String id, String record, String basis, String amount) throws Exception {
        return ask(
                of,
                Json.object()
                        .put("do", "take")
                        .put("id", id)
                        .put("record", record)
                        .put("basis", basis)
                        .put("amount", amount));
    }

    private static String match(String record, String basis) throws Exception {
        return ask(shop, Json.object().put("do", "match").put("record", record).put("basis", basis));
    }

    private static String ask(Shop of, ObjectNode asked) throws Exception {
        asked.put("shop", tenant(of));
        HttpRequest request = HttpRequest.newBuilder(URI.create(Installation.URL + "/payments-it/internal/payments"))
                .POST(HttpRequest.BodyPublishers.ofString(asked.toString()))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static String tenant(Shop of) throws Exception {
        try (var database = Installation.database();
                var find = database.prepareStatement("select tenant_id from dukon.tenant where slug = ?")) {
            find.setString(1, of.slug());
            var row = find.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
