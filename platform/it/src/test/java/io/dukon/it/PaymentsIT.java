package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Money comes for invoices: what people note pays them, and the history, rights and robots know of it. */
class PaymentsIT {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
    }

    @Test
    @Covers("RS-601")
    void what_covers_the_invoice_pays_it_once() {
        String invoice = invoice("500");
        note(invoice, Map.of("amount", "300", "number", "17")).expect(201);
        JsonNode part = shop.record(invoice);
        assertEquals("300.00", part.at("/paid/amount/amount").asText());
        assertEquals("500.00", part.at("/paid/of/amount").asText());
        assertFalse(part.at("/paid/settled").asBoolean());
        assertEquals("invoices/sent", part.path("stage").asText());

        note(invoice, Map.of("amount", "200")).expect(201);
        awaitPaid(invoice);
        assertTrue(shop.record(invoice).at("/paid/settled").asBoolean());
        shop.move(invoice, "invoices/sent").expect(200);
        note(invoice, Map.of("amount", "-50")).expect(201);
        note(invoice, Map.of("amount", "50")).expect(201);
        assertEquals(List.of("50.00", "-50.00", "200.00", "300.00"), sums(invoice));
        List<JsonNode> told = told(shop.owner(), invoice);
        assertEquals(4, told.size(), told.toString());
        assertEquals("17", told.getLast().at("/data/number").asText());
        Shop.await("robots have done their work", () -> PackLifeIT.idle(shop));
        assertEquals("invoices/sent", shop.record(invoice).path("stage").asText(), "it is paid once");
        assertEquals(1, paidNotices(invoice).count());
    }

    @Test
    void the_same_request_sent_twice_is_one_payment() {
        String invoice = invoice("500");
        for (int i = 0; i < 2; i++) {
            shop.owner()
                    .with("Idempotency-Key", "note-" + invoice)
                    .post("/api/v1/records/" + invoice + "/payments", Map.of("amount", "5"))
                    .expect(201);
        }
        assertEquals(List.of("5.00"), sums(invoice));
    }

    @Test
    void a_contact_has_no_amount_and_takes_no_payment() {
        String contact =
                shop.create("contact", Map.of("title", "Aigul")).path("id").asText();
        Answer refused = note(contact, Map.of("amount", "5")).expect(422);
        assertEquals("/amount", refused.json().at("/errors/0/pointer").asText());
        assertTrue(refused.body().contains("Cards of this kind have no amount"), refused.body());
        assertEquals(List.of(), sums(contact));
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
        byExchange(invoice);
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
        assertTrue(told(shop.owner(), invoice).getFirst().at("/data/removed").asBoolean());
    }

    @Test
    void who_does_not_see_the_amount_sees_no_payments() {
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
        note(invoice, Map.of("amount", "30")).expect(201);
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

    private static Stream<JsonNode> paidNotices(String invoice) {
        String number = shop.record(invoice).path("number").asText();
        return items(shop.owner().get("/api/v1/notifications").expect(200).json()).stream()
                .filter(one -> one.path("text").asText().equals("Invoice " + number + " is paid"));
    }

    /** As an exchange leaves it: a payment that another system keeps. */
    private static void byExchange(String invoice) throws Exception {
        try (var database = Installation.database();
                var insert = database.prepareStatement(
                        """
                        insert into dukon.payment (tenant_id, id, record_id, amount, currency, paid_on, method, source, external_id,
                          created_at)
                        select tenant_id, gen_random_uuid(), id, 100, 'KGS', date '2026-03-02', 'cashless', '1c', 'e1', now()
                        from dukon.record where id = cast(? as uuid)""")) {
            insert.setString(1, invoice);
            assertEquals(1, insert.executeUpdate());
        }
    }
}
