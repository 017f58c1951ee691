package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person does on the card: converts a request, meets a colleague's change, deletes. */
class CardIT {

    private static final Map<String, Object> FILLED = Map.of(
            "first_name",
            "Aida",
            "last_name",
            "Bekova",
            "phones",
            List.of("+996555000101"),
            "emails",
            List.of("aida@dukon.test"),
            "product",
            "Kettle",
            "delivery_address",
            "Chui 1",
            "payment_type",
            "mixed");

    private static Shop shop;
    private static Http manager;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
        manager = shop.colleague("Aizada", "manager");
    }

    @Test
    @Covers({"SC-001", "RS-111", "RS-112", "RS-113", "RS-114"})
    void a_request_is_converted_to_the_chosen_stage_with_all_that_is_filled() {
        String lead = lead();
        RecordPage card = RecordPage.open(browsers.member(shop.owner()), lead);
        card.button("Create a deal").click();
        Locator choice = card.dialog();
        assertThat(choice).containsText("Board");
        choice.getByText("Purchase", new Locator.GetByTextOptions().setExact(false))
                .first()
                .click();
        choice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create a deal"))
                .click();
        assertThat(card.page()).not().hasURL(Pattern.compile(".*" + lead));
        assertThat(card.page().locator(".goods")).containsText("Kettle 3 l");
        assertThat(card.fact("Delivery address")).hasText("Chui 1");
        assertThat(card.page().locator(".client-line")).containsText("aida@dukon.test");

        JsonNode deal = shop.record(card.id());
        assertEquals("purchase/new", deal.path("stage").asText());
        JsonNode before = shop.record(lead);
        before.path("fields").properties().stream()
                .filter(field -> FILLED.containsKey(field.getKey()))
                .forEach(field ->
                        assertEquals(field.getValue(), deal.path("fields").path(field.getKey()), field.getKey()));
        assertEquals(FILLED.keySet(), names(deal, FILLED), "every field that was filled goes along");
        assertEquals(before.at("/contact/id"), deal.at("/contact/id"));
        assertEquals("3500.00", deal.at("/amount/amount").asText());
        assertEquals("leads/converted", before.path("stage").asText());
    }

    private static java.util.Set<String> names(JsonNode record, Map<String, Object> among) {
        Map<String, Object> found = new LinkedHashMap<>();
        record.path("fields").properties().forEach(field -> found.put(field.getKey(), field.getValue()));
        found.keySet().retainAll(among.keySet());
        return found.keySet();
    }

    @Test
    void who_was_second_sees_both_texts_and_keeps_theirs() {
        String id = shared("Chui 1");
        RecordPage card = deafCard(id);
        write(id, "Manas 40");
        card.write("Delivery address", "Erkindik 5");
        assertThat(card.dialog()).containsText("Aizada changed it meanwhile");
        assertThat(card.dialog()).containsText("Manas 40");
        assertThat(card.dialog()).containsText("Erkindik 5");
        assertEquals("Manas 40", address(id), "nothing is written over somebody's work");
        choose(card, "Keep theirs");
        assertThat(card.fact("Delivery address")).hasText("Manas 40");
        assertEquals("Manas 40", address(id));
    }

    @Test
    void who_was_second_may_write_over_it_knowingly() {
        String id = shared("Chui 1");
        RecordPage card = deafCard(id);
        write(id, "Manas 40");
        card.write("Delivery address", "Erkindik 5");
        choose(card, "Write mine");
        assertThat(card.fact("Delivery address")).hasText("Erkindik 5");
        Shop.await("the server has mine", () -> address(id).equals("Erkindik 5"));
    }

    @Test
    void a_card_is_deleted_after_a_question() {
        String id = shared("Chui 1");
        int number = shop.record(id).path("number").asInt();
        RecordPage card = RecordPage.open(browsers.member(shop.owner()), id);
        askToDelete(card);
        assertThat(card.dialog()).containsText("Delete No. " + number + "?");
        choose(card, "Cancel");
        assertThat(card.dialog()).hasCount(0);
        assertEquals(id, shop.record(id).path("id").asText(), "a question deletes nothing");

        askToDelete(card);
        choose(card, "Delete");
        assertThat(card.page()).hasURL(Pattern.compile(".*/sales/sale$"));
        assertThat(card.toast("No. " + number + " was deleted")).isVisible();
        assertThat(new BoardPage(card.page()).card(id)).hasCount(0);
        shop.owner().get("/api/v1/records/" + id).expect(404);
        RecordPage.openGone(card.page(), id);
    }

    private static void askToDelete(RecordPage card) {
        card.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("More").setExact(true))
                .click();
        card.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Delete"))
                .click();
    }

    private static void choose(RecordPage card, String answer) {
        card.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .click();
    }

    /** A card whose window hears nothing of what others do. */
    private RecordPage deafCard(String id) {
        Page page = browsers.member(shop.owner());
        page.route("**/api/v1/stream**", route -> route.abort());
        return RecordPage.open(page, id);
    }

    private static String shared(String address) {
        Map<String, Object> draft = Map.of(
                "type",
                "deal",
                "title",
                "Wanted by two",
                "stage",
                "sale/new_order",
                "fields",
                Map.of("delivery_address", address));
        return manager.post("/api/v1/records", draft).expect(201).text("/id");
    }

    private static void write(String id, String address) {
        JsonNode before = shop.record(id);
        manager.with("If-Match", "\"" + before.path("version").asInt() + "\"")
                .patch("/api/v1/records/" + id, Map.of("fields", Map.of("delivery_address", address)))
                .expect(200);
        assertNotEquals(before.path("version"), shop.record(id).path("version"));
    }

    private static String address(String id) {
        return shop.record(id).at("/fields/delivery_address").asText();
    }

    private static String lead() {
        String id = shop.create(
                        "lead",
                        Map.of(
                                "title",
                                "Kettle for Aida",
                                "stage",
                                "leads/in_progress",
                                "amount",
                                RetailSalesIT.money("3500.00"),
                                "fields",
                                FILLED))
                .path("id")
                .asText();
        shop.owner()
                .with("If-Match", "\"" + shop.record(id).path("version").asInt() + "\"")
                .put(
                        "/api/v1/records/" + id + "/lines",
                        Map.of("lines", List.of(Map.of("name", "Kettle 3 l", "quantity", "2", "price", "1750.00"))))
                .expect(200);
        return id;
    }
}
