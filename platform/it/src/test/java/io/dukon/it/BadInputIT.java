package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a program sends, a refusal is one in words and with a place: it is never a failure of ours. */
class BadInputIT {

    private static final List<String> WRONG_WORDS = List.of(
            "",
            "-1",
            "99999999999999999999",
            "a\u0000b",
            "%",
            "'\"<>",
            "2026-02-31",
            "x".repeat(3_000),
            "\ud83e\udd7b");

    /** It ends the session with which the others ask. */
    private static final Set<String> LAST = Set.of("POST /auth/logout");

    private static Belongings shop;

    @BeforeAll
    static void open() {
        shop = Belongings.fill(Shop.open("ru").withRetailPack());
    }

    @TestFactory
    Stream<DynamicTest> a_body_of_any_shape_is_taken_or_refused_in_words() throws IOException {
        Shapes shapes = new Shapes(Contract.schemas(), BadInputIT::known);
        return Contract.endpoints().stream()
                .filter(endpoint -> endpoint.body() != null && !LAST.contains(endpoint.name()))
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint.name(), () -> bodies(endpoint, shapes.spoilt(endpoint.body()))));
    }

    private static void bodies(Contract.Endpoint endpoint, List<String> bodies) {
        List<String> wrong = new ArrayList<>();
        for (String body : bodies) {
            Answer answer = asked(endpoint).send(endpoint.method(), path(endpoint), body);
            if (!understood(answer)) {
                wrong.add(answer.status() + " for " + shortened(body) + ": " + shortened(answer.body()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @TestFactory
    Stream<DynamicTest> a_query_of_any_words_is_taken_or_refused_in_words() throws IOException {
        return Contract.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("GET")
                        && !endpoint.query().isEmpty()
                        && !endpoint.path().endsWith("/stream"))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.name(), () -> queries(endpoint)));
    }

    private static void queries(Contract.Endpoint endpoint) {
        List<String> wrong = new ArrayList<>();
        for (String name : endpoint.query()) {
            for (String word : WRONG_WORDS) {
                String query = "?" + name + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
                Answer answer = asked(endpoint).get(path(endpoint) + query);
                if (!understood(answer)) {
                    wrong.add(answer.status() + " for " + shortened(query) + ": " + shortened(answer.body()));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Ids in a path are words too. */
    @TestFactory
    Stream<DynamicTest> a_path_of_any_words_is_answered_in_words() throws IOException {
        return Contract.endpoints().stream()
                .filter(endpoint -> !endpoint.slots().isEmpty())
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.name(), () -> {
                    List<String> wrong = new ArrayList<>();
                    for (String word : List.of("x", "a%00b", "%25", "-1", "01890000-0000-7000-8000-00000000000Z")) {
                        Map<String, String> slots = new LinkedHashMap<>();
                        endpoint.slots().forEach(slot -> slots.put(slot, word));
                        Answer answer = asked(endpoint)
                                .send(
                                        endpoint.method(),
                                        endpoint.fill(slots),
                                        endpoint.method().equals("GET") ? null : "{}");
                        if (!understood(answer)) {
                            wrong.add(answer.status() + " for " + word + ": " + shortened(answer.body()));
                        }
                    }
                    assertEquals(List.of(), wrong);
                }));
    }

    /** Taken, or refused with words in the language of who asked. */
    private static boolean understood(Answer answer) {
        if (answer.status() < 400) {
            return true;
        }
        if (answer.status() >= 500 || !"application/problem+json".equals(answer.header("Content-Type"))) {
            return false;
        }
        JsonNode problem = answer.json();
        return problem.path("detail").asText().matches("(?s).*[а-яё].*");
    }

    private static Http asked(Contract.Endpoint endpoint) {
        Http owner = shop.shop.owner().without("Accept-Language").with("Accept-Language", "ru");
        if (!endpoint.path().contains("/records/{id}")) {
            return owner;
        }
        return owner.with(
                "If-Match",
                "\"" + shop.shop.record(shop.id("records")).path("version").asInt() + "\"");
    }

    private static String path(Contract.Endpoint endpoint) {
        Map<String, String> ids = new LinkedHashMap<>();
        endpoint.slots().forEach(slot -> ids.put(slot, shop.id(endpoint.path(), slot)));
        return endpoint.fill(ids);
    }

    private static String known(String property) {
        return switch (property) {
            case "type" -> "deal";
            case "pipeline" -> "sale";
            case "stage", "to" -> "sale/in_stock";
            case "after" -> "sale/new_order";
            case "field", "fields" -> "product";
            case "list" -> "source";
            case "value" -> "instagram";
            case "record", "recordId" -> shop.id("records");
            case "contact" -> shop.id("contact");
            case "member", "responsible", "head" -> shop.id("members");
            case "unit" -> shop.id("units");
            case "automation" -> "sale_new_order";
            case "email" -> "somebody@dukon.test";
            default -> null;
        };
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
