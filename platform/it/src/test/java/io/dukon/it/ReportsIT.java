package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A shop of two managers whose figures are known to the unit, and what each of its people reads of them. */
class ReportsIT {

    private static final String REPORT = "/api/v1/reports/";

    private static Shop shop;
    private static Http aigul;

    @BeforeAll
    static void open() {
        ReportedShop reported = new ReportedShop();
        shop = reported.shop;
        aigul = reported.aigul;
    }

    @Test
    @Covers({"SC-074", "RS-003", "RS-213", "RS-214", "CC-009"})
    void counts_by_stage_and_by_reason_and_the_average_bill_are_those_of_the_shop() {
        JsonNode report = report(shop.owner(), "sale", "period=days_30");
        assertEquals(
                json("{'created':6,'won':3,'sums':[7500.00],'averages':[2500.00],'lost':2}"),
                told(report.path("totals")));
        assertEquals(json("{'created':0,'won':0,'sums':[0.00],'averages':[],'lost':0}"), told(report.path("before")));
        assertEquals(
                json("{'stage':'sale/new_order','count':1,'sums':[900.00],'noStep':0,'overdue':1}"),
                told(line(report, "stages", "stage", "sale/new_order")));
        assertEquals(8, report.path("stages").size(), "each open stage has a line");
        assertEquals(1, sum(report.path("stages"), "count"));
        assertEquals(
                json("{'stage':'sale/won','count':3,'sums':[7500.00]}"),
                told(line(report, "closings", "stage", "sale/won")));
        assertEquals(
                1,
                line(report, "closings", "stage", "sale/expensive")
                        .path("count")
                        .asInt());
        assertEquals(
                1,
                line(report, "closings", "stage", "sale/no_reason")
                        .path("count")
                        .asInt());
        assertEquals(5, sum(report.path("closings"), "count"));
        assertEquals(30, report.path("steps").size());
        assertEquals(
                "7500.00",
                report.path("steps").path(29).at("/sums/0/amount").asText(),
                "all was won today: " + report.path("steps"));
    }

    @Test
    @Covers({"SC-074", "RS-002"})
    void each_manager_answers_for_his_own_and_for_his_late_tasks() {
        JsonNode people = report(shop.owner(), "sale", "period=days_30").path("people");
        assertEquals(2, people.size(), people.toString());
        assertEquals(
                json("{'name':'Bek','open':0,'won':1,'sums':[4500.00],'averages':[4500.00],'lost':1,"
                        + "'finished':2,'inTime':1,'overdue':0}"),
                told(people.path(0)));
        assertEquals(
                json("{'name':'Aigul','open':1,'won':2,'sums':[3000.00],'averages':[1500.00],'lost':1,"
                        + "'finished':0,'inTime':0,'overdue':1}"),
                told(people.path(1)));
        JsonNode leads = report(shop.owner(), "leads", "period=days_30").path("people");
        assertEquals(6, line(leads, "name", "Aigul").path("open").asInt());
        assertEquals(4, line(leads, "name", "Bek").path("open").asInt());
    }

    @Test
    @Covers({"SC-074"})
    void a_field_deals_the_period_out_and_what_is_empty_has_a_line_of_its_own() {
        JsonNode broken =
                report(shop.owner(), "sale", "period=days_30&by=source").path("breakdown");
        assertEquals(
                json("{'id':'instagram','title':'Instagram','created':2,'won':2,'sums':[3000.00],'lost':0}"),
                told(line(broken.path("values"), "id", "instagram")));
        JsonNode empty = broken.path("values").path(broken.path("values").size() - 1);
        assertEquals(json("{'created':3,'won':1,'sums':[4500.00],'lost':1}"), told(empty));
        assertEquals(6, sum(broken.path("values"), "created"));
        JsonNode payment =
                report(shop.owner(), "sale", "period=days_30&by=payment_type").path("breakdown");
        assertEquals(1, payment.path("values").size(), "nobody has said how he pays");
    }

    @Test
    @Covers({"RS-001"})
    void requests_that_nobody_touched_for_a_day_are_told() throws IOException {
        Http machine = machine();
        JsonNode now = report(machine, "leads", "period=days_30").path("handling");
        assertEquals("10 4 4 0", handled(now));
        long half = now.path("medianSeconds").asLong(-1);
        assertTrue(half >= 0 && half < 60, now.toString());
        Installation.clockAhead(26 * 3600);
        try {
            assertEquals(
                    "10 4 4 6",
                    handled(report(machine, "leads", "period=days_30").path("handling")));
        } finally {
            Installation.clockAhead(0);
        }
    }

    /** A session would be over before the day is. */
    private static Http machine() {
        String key = shop.owner()
                .post("/api/v1/api-keys", Map.of("name", "figures", "scopes", List.of("read")))
                .expect(201)
                .text("/key");
        return Http.anonymous().without("X-Dukon").with("Authorization", "Bearer " + key);
    }

    private static String handled(JsonNode handling) {
        return handling.path("created").asText() + " "
                + handling.path("handled").asText() + " "
                + handling.path("withinDay").asText() + " "
                + handling.path("waiting").asText();
    }

    @Test
    @Covers({"RS-016"})
    void who_sees_his_own_only_reads_of_his_own_only() {
        JsonNode report = report(aigul, "sale", "period=days_30");
        assertEquals(
                json("{'created':4,'won':2,'sums':[3000.00],'averages':[1500.00],'lost':1}"),
                told(report.path("totals")));
        assertEquals(1, report.path("people").size(), report.path("people").toString());
        assertEquals("Aigul", report.at("/people/0/name").asText());
        assertEquals(1, report.at("/people/0/open").asInt());
        assertEquals(
                1,
                line(report, "stages", "stage", "sale/new_order")
                        .path("overdue")
                        .asInt());
        assertEquals(
                0,
                line(report, "closings", "stage", "sale/no_reason")
                        .path("count")
                        .asInt());
        assertEquals(
                6,
                report(aigul, "leads", "period=days_30").at("/totals/created").asInt());
        assertEquals(
                6,
                report(aigul, "leads", "period=days_30").at("/handling/created").asInt());
    }

    @Test
    void what_a_role_does_not_see_is_in_no_sum_and_no_breakdown() {
        Map<String, Object> right =
                Map.of("on", "deal", "may", List.of("see"), "scope", "all", "fields", List.of("product", "source"));
        Map<String, Object> role =
                Map.of("do", "role.save", "id", "counter", "title", Map.of("en", "Counter"), "rights", List.of(right));
        shop.owner()
                .post("/api/v1/configuration/edits", Map.of("edits", List.of(role)))
                .expect(200);
        Http counter = shop.colleague("Nurbek", "counter");
        JsonNode report = report(counter, "sale", "period=days_30");
        assertEquals(json("{'created':6,'won':3,'lost':2}"), told(report.path("totals")));
        assertFalse(report.toString().contains("sums"), report.toString());
        assertFalse(report.toString().contains("averages"), report.toString());
        assertEquals(1, report.path("fields").size(), report.path("fields").toString());
        assertEquals(
                "/by", counter.get(REPORT + "sale?by=payment_type").expect(422).text("/errors/0/pointer"));
        counter.get(REPORT + "leads").expect(404);
    }

    @Test
    void currencies_stand_side_by_side() {
        for (String amount : List.of("3000.00 KGS", "100.00 USD", "")) {
            Map<String, Object> draft = new LinkedHashMap<>(Map.of("title", "Supply", "stage", "purchase/new"));
            if (!amount.isEmpty()) {
                String[] money = amount.split(" ");
                draft.put("amount", Map.of("amount", money[0], "currency", money[1]));
            }
            shop.move(shop.create("deal", draft).path("id").asText(), "purchase/won")
                    .expect(200);
        }
        JsonNode totals = report(shop.owner(), "purchase", "period=days_30").path("totals");
        assertEquals(
                "[{\"amount\":\"3000.00\",\"currency\":\"KGS\"},{\"amount\":\"100.00\",\"currency\":\"USD\"}]",
                totals.path("sums").toString());
        assertEquals(
                "[{\"amount\":\"1500.00\",\"currency\":\"KGS\"},{\"amount\":\"100.00\",\"currency\":\"USD\"}]",
                totals.path("averages").toString(),
                "one without an amount is one of nothing");
    }

    @Test
    void another_shop_reads_nothing_of_it() {
        Shop other = Shop.open("en").withRetailPack();
        JsonNode report = report(other.owner(), "sale", "period=days_30");
        assertEquals(json("{'created':0,'won':0,'sums':[0.00],'averages':[],'lost':0}"), told(report.path("totals")));
        assertEquals(0, report.path("people").size());
        assertEquals(0, sum(report.path("stages"), "count"));
        Shop.open("en").owner().get(REPORT + "sale").expect(404);
    }

    @Test
    void what_is_no_period_is_refused_in_words_where_it_is_wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("from=2026-11-24&to=2026-11-23", "/to");
        wrong.put("from=2026-02-31&to=2026-03-01", "/from");
        wrong.put("from=0001-01-01&to=9999-12-31", "/from");
        wrong.put("from=2020-01-01&to=2026-01-01", "/to");
        wrong.put("from=2026-01-01", "/to");
        wrong.put("period=century", "/period");
        wrong.put("by=title", "/by");
        wrong.forEach((query, pointer) -> {
            Answer answer = shop.owner().get(REPORT + "sale?" + query).expect(422);
            assertEquals(pointer, answer.text("/errors/0/pointer"), query);
            assertTrue(answer.text("/errors/0/detail").contains(" "), answer.body());
        });
        JsonNode short_ = report(shop.owner(), "sale", "from=2026-01-01&to=2026-01-02");
        assertEquals("2025-12-30", short_.at("/periodBefore/from").asText());
        assertTrue(report(shop.owner(), "sale", "from=2025-01-01&to=2026-12-31")
                .path("byWeeks")
                .asBoolean());
    }

    private static JsonNode report(Http who, String board, String query) {
        return who.get(REPORT + board + "?" + query).expect(200).json();
    }

    private static JsonNode line(JsonNode report, String list, String key, String value) {
        return line(report.path(list), key, value);
    }

    private static JsonNode line(JsonNode list, String key, String value) {
        for (JsonNode one : list) {
            if (one.path(key).asText().equals(value)) {
                return one;
            }
        }
        throw new AssertionError(value + " is not in " + list);
    }

    private static int sum(JsonNode lines, String figure) {
        int sum = 0;
        for (JsonNode line : lines) {
            sum += line.path(figure).asInt();
        }
        return sum;
    }

    /** Without ids of people; money of the shop as a number. */
    private static String told(JsonNode line) {
        return line.toString()
                .replaceAll("\\{\"amount\":\"([^\"]+)\",\"currency\":\"KGS\"}", "$1")
                .replaceAll("\"id\":\"[0-9a-f-]{36}\",", "");
    }

    private static String json(String written) {
        return written.replace('\'', '"');
    }
}
