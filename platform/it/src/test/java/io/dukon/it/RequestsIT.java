package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How requests come in: by the shop's public form, by a file of orders, by hand. */
class RequestsIT {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open("ru").withRetailPack();
    }

    @Test
    @Covers({"RS-001", "RS-101"})
    void a_public_form_makes_a_request_for_a_manager() throws Exception {
        String token = shop.owner()
                .post("/api/v1/forms", Map.of("title", "Заявка с сайта"))
                .expect(201)
                .text("/token");
        Http stranger =
                Http.anonymous().without("X-Dukon").with("Accept", "text/html").with("Accept-Language", "ru");
        String page = stranger.get("/f/" + token).expect(200).body();
        Thread.sleep(2_500); // the guard against programs takes nobody who answers within two seconds
        for (int click = 0; click < 2; click++) {
            Answer sent = stranger.send(
                    "POST",
                    "/f/" + token,
                    "application/x-www-form-urlencoded",
                    HttpRequest.BodyPublishers.ofString(encoded(filled(page))));
            assertTrue(sent.status() == 200 || sent.status() == 303, sent.status() + sent.body());
        }
        JsonNode board = shop.owner().get("/api/v1/boards/leads").expect(200).json();
        assertEquals(1, board.at("/columns/0/count").asInt(), "two clicks, one request: " + board);
        JsonNode lead = shop.record(board.at("/columns/0/cards/0/id").asText());
        assertEquals("+996555412007", lead.at("/fields/phones/0").asText());
        Shop.await(
                "the robot gave it to somebody",
                () -> shop.record(lead.path("id").asText()).has("responsible"));
    }

    @Test
    @Covers({"RS-201"})
    void a_real_orders_file_makes_deals_once_whatever_is_sent_again() throws Exception {
        byte[] file = RequestsIT.class
                .getResourceAsStream("/commerceml/bitrix-query-response-full.xml")
                .readAllBytes();
        Answer preview = OrderFiles.upload(shop.owner(), "orders.xml", file).expect(201);
        int creates = preview.json().path("creates").asInt();
        assertTrue(creates >= 2, preview.body());
        assertEquals(0, deals(), "a preview writes nothing");
        Answer report = shop.owner()
                .post("/api/v1/order-files/" + preview.text("/id") + "/import", Map.of())
                .expect(200);
        assertEquals(creates, report.json().path("created").asInt(), report.body());
        assertEquals(creates, deals());
        for (byte[] again : List.of(file, java.util.Arrays.copyOf(file, file.length * 2 / 3))) {
            Answer second = OrderFiles.upload(shop.owner(), "again.xml", again).expect(201);
            assertEquals(0, second.json().path("creates").asInt(), second.body());
            shop.owner()
                    .post("/api/v1/order-files/" + second.text("/id") + "/import", Map.of())
                    .expect(200);
        }
        assertEquals(creates, deals());
        JsonNode deal = shop.record(shop.owner()
                .get("/api/v1/boards/sale")
                .json()
                .at("/columns/0/cards/0/id")
                .asText());
        assertEquals("sale/new_order", deal.path("stage").asText());
        assertTrue(deal.path("lines").size() >= 1, deal.toString());
    }

    @Test
    void what_is_no_orders_file_is_refused_in_words() {
        for (String bad : List.of(
                "hello",
                "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]><x>&c;</x>",
                "<?xml version=\"1.0\" encoding=\"x-klingon\"?><a/>",
                "")) {
            Answer answer = OrderFiles.upload(shop.owner(), "bad.xml", bad.getBytes(StandardCharsets.UTF_8));
            assertTrue(answer.status() >= 400 && answer.status() < 500, answer.status() + answer.body());
            assertTrue(
                    answer.json().path("detail").asText().matches("(?s).*[а-яё].*"),
                    "in the person's language: " + answer.body());
        }
    }

    @Test
    void by_hand_a_known_client_is_found_before_a_second_one_is_made() {
        Map<String, Object> client = Map.of("name", "Чолпон Эсенова", "phones", List.of("+996 700 11 22 33"));
        JsonNode first = shop.create("deal", Map.of("title", "Ковёр", "stage", "sale/in_stock", "contact", client));
        JsonNode second = shop.create("deal", Map.of("title", "Термос", "stage", "sale/in_stock", "contact", client));
        assertEquals(first.at("/contact/id").asText(), second.at("/contact/id").asText());
        for (String typed : List.of("чолп", "112233", "70011")) {
            assertTrue(
                    shop.owner()
                            .get("/api/v1/clients?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                            .body()
                            .contains("Чолпон"),
                    typed);
        }
        assertTrue(shop.owner()
                .get("/api/v1/search?q=" + URLEncoder.encode("ковё", StandardCharsets.UTF_8))
                .body()
                .contains("Ковёр"));
    }

    @Test
    void who_types_a_number_finds_the_record_of_it_before_those_that_only_mention_it() {
        JsonNode meant = shop.create("deal", Map.of("title", "Скатерть", "stage", "sale/in_stock"));
        String number = meant.path("number").asText();
        for (int i = 0; i < 7; i++) {
            shop.create("deal", Map.of("title", "Казан " + number + " л", "stage", "sale/in_stock"));
        }
        JsonNode groups = shop.owner()
                .get("/api/v1/search?q=" + number)
                .expect(200)
                .json()
                .path("groups");
        for (JsonNode group : groups) {
            if (group.path("type").asText().equals("deal")) {
                assertEquals(meant.path("id"), group.at("/items/0/id"), groups.toString());
                return;
            }
        }
        throw new AssertionError("no deal was found: " + groups);
    }

    private static int deals() {
        JsonNode board = shop.owner().get("/api/v1/boards/sale").expect(200).json();
        return board.at("/columns/0/count").asInt();
    }

    /** What a person types into the page, and what the page itself carries. */
    private static String filled(String page) {
        StringBuilder form = new StringBuilder(
                "name=Айгуль&phone=0555 41 20 07&email=a@b.kg&comment=Казан&product=Казан&consent=on");
        Matcher hidden = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>").matcher(page);
        while (hidden.find()) {
            form.append('&')
                    .append(attribute(hidden.group(), "name"))
                    .append('=')
                    .append(URLEncoder.encode(attribute(hidden.group(), "value"), StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private static String encoded(String form) {
        StringBuilder out = new StringBuilder();
        for (String pair : form.split("&")) {
            int at = pair.indexOf('=');
            String value = pair.substring(at + 1);
            out.append(out.isEmpty() ? "" : "&")
                    .append(pair, 0, at + 1)
                    .append(value.contains("%") ? value : URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return out.toString();
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? attribute.group(1) : "";
    }
}
