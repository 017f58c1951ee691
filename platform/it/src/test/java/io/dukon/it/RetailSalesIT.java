package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first seed's scenarios, as a manager lives them. */
class RetailSalesIT {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
    }

    @Test
    @Covers({"SC-001", "RS-101", "RS-102", "RS-111", "RS-112", "RS-113", "RS-114", "RS-201"})
    void a_lead_is_handled_and_converted_with_all_filled_fields() {
        String lead = lead();
        awaitNotification("New lead: Kettle for Aida");
        shop.move(lead, "leads/in_progress").expect(200);
        awaitNotification("moved to “In progress”");
        Answer pressed = shop.owner()
                .post("/api/v1/records/" + lead + "/buttons/convert", Map.of("ask", Map.of()))
                .expect(200);
        JsonNode deal = shop.record(pressed.text("/opened/id"));
        assertEquals("sale/new_order", deal.path("stage").asText());
        assertEquals("3500.00", deal.at("/amount/amount").asText());
        assertEquals("Kettle", deal.at("/fields/product").asText());
        assertEquals("Chui 1", deal.at("/fields/delivery_address").asText());
        assertEquals("prepayment", deal.at("/fields/payment_type").asText());
        assertTrue(deal.at("/fields/emails").isMissingNode(), "an empty field stays empty");
        assertEquals("+996555000001", deal.at("/contact/phones/0").asText());
        assertEquals("leads/converted", shop.record(lead).path("stage").asText());
        Shop.await("the clarify-order task", () -> openTasks(deal).size() == 1);
        assertEquals(
                "Clarify the order", openTasks(deal).getFirst().path("title").asText());
    }

    @Test
    @Covers({"RS-112"})
    void the_goods_of_a_request_go_along_into_the_deal() {
        String lead = lead();
        shop.owner()
                .with("If-Match", "\"" + shop.record(lead).path("version").asInt() + "\"")
                .put(
                        "/api/v1/records/" + lead + "/lines",
                        Map.of("lines", List.of(Map.of("name", "Kettle 3 l", "quantity", "2", "price", "1750.00"))))
                .expect(200);
        shop.move(lead, "leads/in_progress").expect(200);
        Answer pressed = shop.owner()
                .post("/api/v1/records/" + lead + "/buttons/convert", Map.of("ask", Map.of()))
                .expect(200);
        JsonNode deal = shop.record(pressed.text("/opened/id"));
        assertEquals("Kettle 3 l", deal.at("/lines/0/name").asText(), deal.toString());
        assertEquals("3500.00", deal.at("/lines/0/amount/amount").asText());
        assertEquals("3500.00", deal.at("/amount/amount").asText());
    }

    @Test
    @Covers({"SC-002", "RS-120", "RS-202", "RS-204", "RS-205", "RS-206", "RS-207", "RS-209"})
    void a_prepaid_sale_goes_to_the_end() {
        JsonNode deal = deal("Prepaid", "prepayment");
        String id = deal.path("id").asText();
        for (String stage : List.of("in_stock", "awaiting_prepayment", "preparing", "dispatch", "receipt")) {
            shop.move(id, "sale/" + stage).expect(200);
        }
        assertEquals("won", shop.move(id, "sale/won").expect(200).text("/record/closed"));
        List<String> told = List.of(
                "has arrived",
                "In stock, prepayment awaited",
                "moved to “Awaiting prepayment”",
                "gone to picking",
                "were dispatched",
                "were received",
                "closed successfully");
        Shop.await(
                "each stage has told its notification",
                () -> notificationsOn(id).size() == told.size());
        for (String text : told) {
            assertEquals(
                    1,
                    notificationsOn(id).stream().filter(n -> n.contains(text)).count(),
                    text);
        }
        String history = shop.owner().get("/api/v1/records/" + id + "/timeline").body();
        assertEquals(3, history.split("\"kind\":\"task_created\"", -1).length - 1, "tasks of three stages: " + history);
        assertFalse(history.contains("sale/postpayment"), "post-payment is never entered");
    }

    @Test
    @Covers({"SC-003", "RS-122", "RS-207", "RS-208", "RS-209", "RS-OP-04", "RS-OP-13"})
    void finishing_the_post_payment_task_wins_the_deal_by_itself() {
        JsonNode deal = deal("Paid later", "postpayment");
        String id = deal.path("id").asText();
        for (String stage : List.of("in_stock", "preparing", "dispatch", "receipt", "postpayment")) {
            shop.move(id, "sale/" + stage).expect(200);
        }
        Shop.await("the post-payment task", () -> openTasks(deal).stream()
                .anyMatch(task -> task.path("title").asText().equals("Receive the post-payment")));
        String task = openTasks(deal).stream()
                .filter(t -> t.path("title").asText().equals("Receive the post-payment"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        shop.owner().post("/api/v1/tasks/" + task + "/finish", Map.of()).expect(200);
        Shop.await(
                "the deal is won", () -> shop.record(id).path("stage").asText().equals("sale/won"));
        assertEquals(0, openTasks(deal).size(), "tasks of stages that were left are no longer needed");
        awaitNotification("The deal was closed successfully");
    }

    @Test
    @Covers({"SC-004", "RS-203", "RS-211", "RS-221", "RS-OP-13"})
    void a_stale_task_never_moves_a_deal() {
        JsonNode deal = deal("Refused", null);
        String id = deal.path("id").asText();
        shop.move(id, "sale/replacement").expect(200);
        Shop.await("the replacement task", () -> openTasks(deal).stream()
                .anyMatch(task -> task.path("title").asText().equals("Clarify the replacement")));
        String task = openTasks(deal).getFirst().path("id").asText();
        shop.move(id, "sale/refused").expect(200);
        assertEquals(
                "task_void",
                shop.owner()
                        .post("/api/v1/tasks/" + task + "/finish", Map.of())
                        .expect(409)
                        .text("/code"));
        assertEquals("sale/refused", shop.record(id).path("stage").asText());
    }

    @Test
    @Covers({"SC-005", "RS-121", "RS-OP-05"})
    void a_mixed_payment_needs_both_stages() {
        JsonNode deal = deal("Mixed", "mixed");
        String id = deal.path("id").asText();
        shop.move(id, "sale/in_stock").expect(200);
        assertTrue(offered(id).contains("sale/awaiting_prepayment"), offered(id).toString());
        for (String stage : List.of("awaiting_prepayment", "preparing", "dispatch", "receipt")) {
            shop.move(id, "sale/" + stage).expect(200);
        }
        assertTrue(offered(id).contains("sale/postpayment"), offered(id).toString());
    }

    @Test
    @Covers({"SC-006"})
    void tasks_that_must_not_move_the_deal() {
        JsonNode deal = deal("Stays", "prepayment");
        Shop.await("the clarify task", () -> !openTasks(deal).isEmpty());
        String task = openTasks(deal).getFirst().path("id").asText();
        shop.owner().post("/api/v1/tasks/" + task + "/finish", Map.of()).expect(200);
        assertEquals(
                "sale/new_order",
                shop.record(deal.path("id").asText()).path("stage").asText());
    }

    static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "KGS");
    }

    private static String lead() {
        return shop.create(
                        "lead",
                        Map.of(
                                "title",
                                "Kettle for Aida",
                                "amount",
                                money("3500.00"),
                                "fields",
                                Map.of(
                                        "first_name",
                                        "Aida",
                                        "phones",
                                        List.of("+996555000001"),
                                        "product",
                                        "Kettle",
                                        "delivery_address",
                                        "Chui 1",
                                        "payment_type",
                                        "prepayment")))
                .path("id")
                .asText();
    }

    private static JsonNode deal(String title, String paymentType) {
        Map<String, Object> fields = paymentType == null ? Map.of() : Map.of("payment_type", paymentType);
        return shop.create("deal", Map.of("title", title, "stage", "sale/new_order", "fields", fields));
    }

    private static List<JsonNode> openTasks(JsonNode deal) {
        return StreamSupport.stream(
                        shop.record(deal.path("id").asText()).path("tasks").spliterator(), false)
                .toList();
    }

    private static List<String> notificationsOn(String record) {
        JsonNode news = shop.owner().get("/api/v1/notifications").expect(200).json();
        return StreamSupport.stream(news.path("items").spliterator(), false)
                .filter(item -> item.at("/record/id").asText().equals(record))
                .map(item -> item.path("text").asText())
                .toList();
    }

    private static String offered(String id) {
        return shop.record(id).path("offered").toString();
    }

    private static void awaitNotification(String text) {
        Shop.await(
                "the notification " + text,
                () -> shop.owner().get("/api/v1/notifications").body().contains(text));
    }
}
