package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fields that a shop adds by itself: whatever their kind, people fill them where they meet them. */
class OwnFieldsIT {

    private static Shop shop;
    private static Http loader;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
        edit(Map.of("do", "list.add", "id", "colours", "values", List.of(said("Red"), said("Blue"), said("White"))));
        field("deal", "adviser", "Adviser", Map.of("kind", "link", "to", "contact"));
        field("deal", "branch", "Branch", Map.of("kind", "unit"));
        field("deal", "helpers", "Helpers", Map.of("kind", "person", "many", true));
        field("deal", "colour", "Colours", Map.of("kind", "list", "list", "colours", "many", true));
        field("deal", "size", "Size", Map.of("kind", "number"));
        field("deal", "sketch", "Sketch", Map.of("kind", "file"));
        field("contact", "birthday", "Birthday", Map.of("kind", "date"));
        field("lead", "district", "District", Map.of("kind", "text"));
        shop.owner().post("/api/v1/units", Map.of("name", "Old town")).expect(201);
        shop.colleague("Nurlan", "manager");
        shop.colleague("Cholpon", "manager");
        Map<String, Object> deals = Map.of("on", "deal", "may", List.of("see"), "scope", "all");
        edit(Map.of("do", "role.save", "id", "loader", "title", said("Loader"), "rights", List.of(deals)));
        loader = shop.colleague("Bek", "loader");
    }

    @Test
    void a_card_leads_to_another_one_and_to_a_department() {
        String client = shop.create("contact", Map.of("title", "Aida Bekova"))
                .path("id")
                .asText();
        String id = deal("Two carpets");
        RecordPage card = RecordPage.open(browsers.member(shop.owner()), id);
        edit(card, "Adviser");
        card.page().getByRole(AriaRole.SEARCHBOX, named("Adviser")).fill("Aida");
        card.page()
                .getByRole(AriaRole.BUTTON, named(Pattern.compile("Aida Bekova")))
                .click();
        save(card);
        Locator link = card.fact("Adviser").getByRole(AriaRole.LINK);
        assertThat(link).containsText("Aida Bekova");
        edit(card, "Branch");
        card.page().getByLabel("Branch").selectOption("Old town");
        save(card);
        assertThat(card.fact("Branch")).hasText("Old town");
        assertThat(card.page().getByRole(AriaRole.REGION, named("History"))).containsText("Aida Bekova");
        link.click();
        assertThat(card.page()).hasURL(Pattern.compile(".*" + client));
        assertEquals("Aida Bekova", shop.record(id).at("/linked/0/title").asText());
        JsonNode seen = loader.get("/api/v1/records/" + id).expect(200).json().path("linked");
        assertEquals(0, seen.size(), "who may not see clients is not told their names by a deal");
    }

    @Test
    void several_values_are_chosen_one_by_one_and_taken_out_again() {
        String id = deal("Three carpets");
        RecordPage card = RecordPage.open(browsers.member(shop.owner()), id);
        edit(card, "Colours");
        card.page().getByLabel("Colours").selectOption("Red");
        card.page().getByLabel("Colours").selectOption("White");
        save(card);
        assertThat(card.fact("Colours")).hasText("Red, White");
        edit(card, "Helpers");
        card.page().getByLabel("Helpers").selectOption("Nurlan");
        card.page().getByLabel("Helpers").selectOption("Cholpon");
        save(card);
        assertThat(card.fact("Helpers")).hasText("Nurlan, Cholpon");
        edit(card, "Helpers");
        Locator first = card.fact("Helpers").getByRole(AriaRole.LISTITEM).first();
        first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
        save(card);
        assertThat(card.fact("Helpers")).hasText("Cholpon");
        assertEquals(1, shop.record(id).at("/fields/helpers").size());
        assertThat(card.page().getByRole(AriaRole.REGION, named("History"))).containsText("Nurlan, Cholpon");
    }

    @Test
    void who_makes_a_card_is_asked_for_what_the_shop_requires_and_what_comes_by_itself_is_taken_as_it_is() {
        require(true);
        try {
            JsonNode made = shop.record(madeByHand());
            assertEquals(12, made.at("/fields/size").asInt());
            assertEquals("sketch.txt", made.at("/files/0/name").asText());
            assertTrue(made.at("/contact/id").isTextual(), "a client without a birthday is a client");
            JsonNode request = requestOfTheForm();
            assertEquals("Bakyt", request.at("/fields/first_name").asText());
            assertTrue(request.at("/fields/district").isMissingNode());
        } finally {
            require(false);
        }
    }

    @Test
    void a_client_is_written_down_by_hand_but_not_twice() {
        Page page = browsers.member(shop.owner());
        page.navigate("/clients");
        page.getByRole(AriaRole.BUTTON, named("New client")).click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("Name").fill("Gulnara Isaeva");
        sheet.getByLabel("Phone").fill("0555 31 32 33");
        create(sheet);
        assertThat(page.getByRole(AriaRole.HEADING, named("Gulnara Isaeva")).first())
                .isVisible();

        page.navigate("/clients");
        page.getByRole(AriaRole.BUTTON, named("New client")).click();
        sheet.getByLabel("Phone").fill("0555 31 32 33");
        sheet.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Gulnara Isaeva")))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Gulnara Isaeva")).first())
                .isVisible();
    }

    private String madeByHand() {
        BoardPage board = BoardPage.open(browsers.member(shop.owner()), "sale");
        board.page().keyboard().press("c");
        Locator sheet = board.page().getByRole(AriaRole.DIALOG);
        sheet.getByLabel("What the client wants").fill("Four carpets");
        sheet.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Client"))
                .fill("+996700998877");
        create(sheet);
        assertThat(sheet.getByRole(AriaRole.ALERT)).hasCount(2);
        sheet.getByLabel("Size").fill("12");
        sheet.locator("input[type=file]")
                .setInputFiles(new FilePayload("sketch.txt", "text/plain", "Two by three".getBytes(UTF_8)));
        create(sheet);
        assertThat(sheet).hasCount(0);
        return board.idOf("Four carpets");
    }

    private static void require(boolean required) {
        Map.of("size", "deal", "sketch", "deal", "birthday", "contact", "district", "lead")
                .forEach((field, type) ->
                        edit(Map.of("do", "field.change", "type", type, "field", field, "required", required)));
    }

    private JsonNode requestOfTheForm() {
        String token = shop.owner()
                .post("/api/v1/forms", Map.of("title", "Order"))
                .expect(201)
                .text("/token");
        Page stranger = browsers.visitor();
        stranger.navigate("/f/" + token);
        PublicFormPage form = new PublicFormPage(stranger.mainFrame());
        form.fill("Bakyt", "0700 44 55 66", "Five carpets");
        form.agree();
        form.read();
        form.send();
        assertThat(form.heading()).hasText("Request sent");
        JsonNode board = shop.owner().get("/api/v1/boards/leads").expect(200).json();
        return shop.record(board.at("/columns/0/cards/0/id").asText());
    }

    private static String deal(String title) {
        return shop.create("deal", Map.of("title", title, "stage", "sale/preparing"))
                .path("id")
                .asText();
    }

    private static void field(String type, String id, String title, Map<String, Object> how) {
        Map<String, Object> edit = new HashMap<>(how);
        edit.putAll(Map.of("do", "field.add", "type", type, "id", id, "title", said(title)));
        edit(edit);
    }

    private static Map<String, String> said(String text) {
        return Map.of("en", text);
    }

    private static void edit(Map<String, Object> edit) {
        shop.owner()
                .post("/api/v1/configuration/edits", Map.of("edits", List.of(edit)))
                .expect(200);
    }

    private static void edit(RecordPage card, String field) {
        assertThat(card.page().getByText("edit in place")).isVisible();
        Locator all = card.page().getByRole(AriaRole.BUTTON, named(Pattern.compile("more field")));
        if (all.isVisible()) {
            all.click();
        }
        card.fact(field).getByRole(AriaRole.BUTTON).last().click();
    }

    private static void save(RecordPage card) {
        Locator save = card.page().locator(".fact-edit").getByRole(AriaRole.BUTTON, named("Save", true));
        save.click();
        assertThat(card.page().locator(".fact-edit")).hasCount(0);
    }

    private static void create(Locator sheet) {
        sheet.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Create").setExact(true))
                .click();
    }

    private static Locator.GetByRoleOptions named(String name, boolean exact) {
        return new Locator.GetByRoleOptions().setName(name).setExact(exact);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
