package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A right that reaches one's own department: colleagues' records are seen with one's own, others' are not there. */
class DepartmentIT {

    private static Shop shop;
    private static final Map<String, Http> PEOPLE = new HashMap<>();
    private static final Map<String, String> DEALS = new HashMap<>();

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
        Map<String, Object> right =
                Map.of("on", "deal", "may", List.of("see", "create", "edit", "move"), "scope", "unit");
        shop.owner()
                .post(
                        "/api/v1/configuration/edits",
                        Map.of(
                                "edits",
                                List.of(Map.of(
                                        "do",
                                        "role.save",
                                        "id",
                                        "seller",
                                        "title",
                                        Map.of("en", "Seller"),
                                        "rights",
                                        List.of(right)))))
                .expect(200);
        for (String name : List.of("Aida", "Bek", "Chyngyz", "Dinara")) {
            PEOPLE.put(name, shop.colleague(name, "seller"));
            DEALS.put(name, deal(name));
        }
        String centre = unit("Centre", null);
        List.of("Aida", "Bek").forEach(name -> place(name, centre));
        place("Chyngyz", unit("Market", null));
    }

    private static String deal(String name) {
        return PEOPLE.get(name)
                .post(
                        "/api/v1/records",
                        Map.of(
                                "type",
                                "deal",
                                "title",
                                "Deal of " + name,
                                "stage",
                                "sale/new_order",
                                "amount",
                                RetailSalesIT.money("100.00")))
                .expect(201)
                .text("/id");
    }

    private static String unit(String name, String head) {
        Map<String, Object> draft = new HashMap<>(Map.of("name", name));
        if (head != null) {
            draft.put("head", head);
        }
        return shop.owner().post("/api/v1/units", draft).expect(201).text("/id");
    }

    private static void place(String name, String unit) {
        shop.owner()
                .put("/api/v1/members/" + member(name) + "/unit", Map.of("unit", unit))
                .expect(200, 204);
    }

    private static String member(String name) {
        return PEOPLE.get(name).get("/api/v1/session").text("/member/id");
    }

    private static Set<String> onBoard(String name) {
        Set<String> titles = new TreeSet<>();
        PEOPLE.get(name)
                .get("/api/v1/boards/sale")
                .expect(200)
                .json()
                .findValues("cards")
                .forEach(cards ->
                        cards.forEach(card -> titles.add(card.path("title").asText())));
        return titles;
    }

    private static JsonNode column(String name) {
        return PEOPLE.get(name).get("/api/v1/boards/sale").expect(200).json().at("/columns/0");
    }

    @Test
    void colleagues_deals_stand_on_the_board_with_their_sum_and_others_do_not() {
        assertEquals(Set.of("Deal of Aida", "Deal of Bek"), onBoard("Aida"));
        assertEquals(2, column("Aida").path("count").asInt());
        assertEquals("200.00", column("Aida").at("/amount/amount").asText());
        assertEquals(Set.of("Deal of Chyngyz"), onBoard("Chyngyz"));
        assertEquals(Set.of("Deal of Dinara"), onBoard("Dinara"), "who is in no department sees his own");
    }

    @Test
    void a_colleagues_card_is_opened_and_changed_and_anothers_is_not_there() {
        Http aida = PEOPLE.get("Aida");
        JsonNode beks =
                aida.get("/api/v1/records/" + DEALS.get("Bek")).expect(200).json();
        aida.with("If-Match", beks.path("version").asText())
                .patch("/api/v1/records/" + DEALS.get("Bek"), Map.of("fields", Map.of("comments", "called")))
                .expect(200);
        aida.get("/api/v1/records/" + DEALS.get("Chyngyz")).expect(404);
        aida.get("/api/v1/records/" + DEALS.get("Dinara")).expect(404);
        List<String> found = new ArrayList<>();
        aida.get("/api/v1/search?q=Deal")
                .expect(200)
                .json()
                .findValues("title")
                .forEach(title -> found.add(title.asText()));
        assertEquals(Set.of("Deal of Aida", "Deal of Bek"), new TreeSet<>(found));
    }

    @Test
    void reports_count_the_department() {
        JsonNode report =
                PEOPLE.get("Bek").get("/api/v1/reports/sale").expect(200).json();
        assertEquals(2, report.at("/totals/created").asInt(), report.toString());
        assertEquals(2, report.at("/stages/0/count").asInt());
        assertEquals(2, report.path("people").size());
    }

    @Test
    void who_leads_a_department_sees_it_and_who_leaves_it_sees_it_no_more() {
        List.of("Erlan", "Farida").forEach(name -> PEOPLE.put(name, shop.colleague(name, "seller")));
        deal("Farida");
        place("Farida", unit("Night", member("Erlan")));
        assertEquals(Set.of("Deal of Farida"), onBoard("Erlan"));
        shop.owner()
                .put("/api/v1/members/" + member("Farida") + "/unit", Map.of())
                .expect(200, 204);
        assertEquals(Set.of(), onBoard("Erlan"));
    }

    private static JsonNode unitOf(String name) {
        for (JsonNode unit :
                shop.owner().get("/api/v1/units").expect(200).json().path("items")) {
            if (unit.path("members").toString().contains(member(name))) {
                return unit;
            }
        }
        return MissingNode.getInstance();
    }

    @Test
    void a_department_is_saved_with_its_people_whole_or_not_at_all() {
        List.of("Gulnara", "Hasan").forEach(name -> PEOPLE.put(name, shop.colleague(name, "seller")));
        String nobody = "01900000-0000-7000-8000-000000000000";
        Answer refused = shop.owner()
                .post("/api/v1/units", Map.of("name", "Depot", "members", List.of(member("Gulnara"), nobody)));
        assertEquals("/members", refused.expect(422).text("/errors/0/pointer"));
        assertTrue(unitOf("Gulnara").isMissingNode());
        assertFalse(shop.owner().get("/api/v1/units").body().contains("Depot"), "nothing of it was kept");

        String depot = shop.owner()
                .post("/api/v1/units", Map.of("name", "Depot", "members", List.of(member("Gulnara"))))
                .expect(201)
                .text("/id");
        String garage = unit("Garage", null);
        place("Hasan", garage);
        String path = "/api/v1/units/" + depot;
        Map<String, Object> both = Map.of("name", "Depot 2", "members", List.of(member("Gulnara"), member("Hasan")));
        Map<String, Object> wrong = new HashMap<>(both);
        wrong.put("head", nobody);
        shop.owner().patch(path, wrong).expect(422);
        assertEquals("Depot", unitOf("Gulnara").path("name").asText());
        assertEquals("Garage", unitOf("Hasan").path("name").asText());
        shop.owner().patch(path, both).expect(200);
        assertEquals("Depot 2", unitOf("Hasan").path("name").asText(), "he works in one");
        shop.owner().patch(path, Map.of("members", List.of(member("Hasan")))).expect(200);
        assertTrue(unitOf("Gulnara").isMissingNode(), "who is not named any more works there no more");
        Answer closed = shop.owner()
                .patch(path, Map.of("closed", true, "members", List.of(member("Hasan"), member("Gulnara"))));
        assertEquals("/members", closed.expect(422).text("/errors/0/pointer"));
        shop.owner().patch(path, Map.of("closed", true)).expect(200);
        assertEquals("Depot 2", unitOf("Hasan").path("name").asText(), "who is there stays");
    }
}
