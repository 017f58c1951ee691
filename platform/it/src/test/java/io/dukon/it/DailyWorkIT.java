package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a seller does all day: finds people, takes orders, keeps tasks, hears the news. */
class DailyWorkIT {

    private static Shop shop;
    private static JsonNode deal;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
        for (int before = 1; before < 10; before++) {
            shop.create("deal", Map.of("title", "Order of today " + before, "stage", "sale/new_order"));
        }
        Map<String, Object> client = Map.of(
                "name",
                "Gulnara Sydykova",
                "phones",
                List.of("+996 555 41 20 07"),
                "emails",
                List.of("gulnara@dukon.test"));
        deal = shop.create("deal", Map.of("title", "Felt carpet", "stage", "sale/in_stock", "contact", client));
    }

    @ParameterizedTest
    @ValueSource(strings = {"412007", "gulnara@dukon", "sydyk"})
    @Covers({"RS-004"})
    void a_known_client_is_found_while_one_types_a_new_deal(String typed) {
        Page page = browsers.member(shop.owner());
        BoardPage.open(page, "sale");
        page.keyboard().press("c");
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        String title = "One more for " + typed;
        sheet.getByLabel("What the client wants").fill(title);
        sheet.getByRole(AriaRole.COMBOBOX).fill(typed);
        Locator found = sheet.getByRole(AriaRole.OPTION).filter(with("Gulnara Sydykova"));
        assertThat(found).hasCount(1);
        found.click();
        assertThat(sheet.locator(".chosen")).containsText("Gulnara Sydykova");
        button(sheet, "Create").click();
        assertThat(sheet).hasCount(0);
        String made = new BoardPage(page).idOf(title);
        assertEquals(deal.at("/contact/id"), shop.record(made).at("/contact/id"), "no second Gulnara");
    }

    @Test
    void a_task_is_set_with_a_deadline_finished_and_taken_back() {
        Page page = browsers.member(shop.owner());
        page.navigate("/tasks");
        page.getByRole(AriaRole.BUTTON, named("New task")).first().click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("What is to be done").fill("Call Gulnara back");
        button(sheet, "tomorrow 10:00").click();
        sheet.getByLabel("Deal or client").fill(deal.path("number").asText());
        button(sheet, "Felt carpet").first().click();
        button(sheet, "Set the task").click();
        assertThat(sheet).hasCount(0);
        Locator row = page.getByRole(AriaRole.LISTITEM).filter(with("Call Gulnara back"));
        Locator tomorrow = page.locator("section").filter(with("Tomorrow")).getByRole(AriaRole.LISTITEM);
        assertThat(tomorrow.filter(with("Call Gulnara back"))).containsText("10:00");
        assertThat(row).containsText("Felt carpet");

        button(row, "Finish “Call Gulnara back”").click();
        assertThat(row).hasCount(0);
        Shop.await("it is done", () -> tasks("done").contains("Call Gulnara back"));
        page.locator(".toast")
                .filter(with("Call Gulnara back"))
                .getByText("Undo")
                .click();
        assertThat(row).isVisible();
        Shop.await("it is open again", () -> tasks("open").contains("Call Gulnara back"));

        row.getByText("Call Gulnara back").click();
        button(sheet, "in an hour").click();
        button(sheet, "Save").click();
        assertThat(sheet).hasCount(0);
        assertThat(row).containsText(Pattern.compile("in\\s(an hour|1\\sh|\\d+\\smin)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"412007", "55541"})
    void the_palette_finds_a_client_by_any_part_of_the_phone(String typed) {
        Page page = browsers.member(shop.owner());
        page.navigate("/today");
        Locator palette = palette(page);
        palette.getByRole(AriaRole.COMBOBOX).fill(typed);
        Locator first = palette.getByRole(AriaRole.OPTION).first();
        assertThat(first).containsText("Gulnara Sydykova");
        assertThat(first).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        assertThat(page)
                .hasURL(Pattern.compile(".*/clients/" + deal.at("/contact/id").asText()));
        assertThat(page.getByText("Felt carpet").first()).isVisible();
    }

    @Test
    void the_palette_finds_a_deal_by_its_number_and_does_what_the_page_offers() {
        Page page = browsers.member(shop.owner());
        page.navigate("/today");
        Locator palette = palette(page);
        palette.getByRole(AriaRole.COMBOBOX).fill(deal.path("number").asText());
        Locator found = palette.getByRole(AriaRole.OPTION).filter(with("Felt carpet"));
        assertThat(found.first()).isVisible();
        found.first().click();
        RecordPage.at(page, deal.path("id").asText());
        palette(page).getByRole(AriaRole.COMBOBOX).fill("Refused");
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.OPTION))
                .not()
                .hasCount(0);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    @Covers({"RS-202"})
    void news_come_live_into_every_open_window_and_are_read_once() {
        Http seller = shop.colleague("Meerim", "manager");
        String id = seller.post(
                        "/api/v1/records", Map.of("type", "deal", "title", "Heard of", "stage", "sale/new_order"))
                .expect(201)
                .text("/id");
        Shop.await(
                "the robot's first word",
                () -> seller.get("/api/v1/notifications").body().contains("New order"));
        seller.post("/api/v1/notifications/read", Map.of()).expect(204);
        Page desk = browsers.member(seller);
        Page phone = browsers.member(seller, Browsers.phone());
        desk.navigate("/tasks");
        phone.navigate("/clients");
        List<Page> windows = List.of(desk, phone);
        windows.forEach(window -> {
            assertThat(window.locator(".bell")).hasAttribute("aria-label", "Notifications");
            window.waitForTimeout(300);
        });
        shop.move(id, "sale/in_stock").expect(200);
        for (Page window : windows) {
            assertThat(window.locator(".toast").filter(with("In stock, prepayment awaited")))
                    .isVisible();
            assertThat(window.locator(".bell")).hasAttribute("aria-label", "1 new notification");
        }
        desk.locator(".bell").click();
        desk.getByRole(AriaRole.BUTTON, named("Mark all as read")).click();
        assertThat(desk.locator(".bell")).hasAttribute("aria-label", "Notifications");
        phone.reload();
        assertThat(phone.locator(".bell")).hasAttribute("aria-label", "Notifications");
    }

    private static Locator palette(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        page.keyboard().press("Control+k");
        Locator palette = page.getByRole(AriaRole.DIALOG);
        assertThat(palette).isVisible();
        return palette;
    }

    private static String tasks(String view) {
        return shop.owner().get("/api/v1/tasks?view=" + view).expect(200).body();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
