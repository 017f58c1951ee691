package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A manager who works from a phone. */
class PhoneIT {

    private static Shop shop;
    private static String shown;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
        shown = deal("A carpet with a very long name, two by three metres, red");
    }

    @Test
    @Covers({"RS-005", "RS-202"})
    void a_finger_carries_a_card_to_another_stage() {
        String id = deal("Carried by a finger");
        BoardPage board = board();
        assertThat(board.card(id)).isVisible();
        board.dragByTouch(id, "sale/in_stock");
        assertThat(board.toast("is on “In stock”")).isVisible();
        awaitStage(id, "sale/in_stock");
        board.lane("sale/in_stock").first().tap();
        assertThat(board.cardOn(id, "sale/in_stock")).isVisible();
    }

    @Test
    void a_quick_swipe_shows_the_next_stage_and_carries_nothing() {
        String id = deal("Swiped over");
        BoardPage board = board();
        assertThat(board.card(id)).isVisible();
        board.swipeLeft(id);
        assertThat(board.lane("sale/in_stock").first()).hasAttribute("aria-selected", "true");
        assertThat(board.card(id)).hasCount(0);
        awaitStage(id, "sale/new_order");
    }

    @Test
    void a_tap_opens_the_card() {
        BoardPage board = board();
        board.card(shown).locator(".ti").tap();
        assertThat(board.page()).hasURL(Pattern.compile(".*/records/" + shown));
    }

    @Test
    @Covers({"RS-005", "RS-206"})
    void the_menu_moves_a_card_to_a_stage_that_is_out_of_sight() {
        String id = deal("Moved by the menu");
        BoardPage board = board();
        board.card(id)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Card No")))
                .tap();
        board.menuItem("Dispatch").tap();
        assertThat(board.toast("is on “Dispatch”")).isVisible();
        awaitStage(id, "sale/dispatch");
    }

    @Test
    @Covers({"RS-201"})
    void the_robots_task_is_finished_with_one_touch() {
        String id = deal("Clarified on the way");
        Shop.await("the robot's task", () -> !shop.record(id).path("tasks").isEmpty());
        String task = shop.record(id).at("/tasks/0/id").asText();
        Page page = page();
        page.navigate("/tasks");
        Locator row = page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Clarified on the way"));
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Finish")))
                .tap();
        assertThat(row).hasCount(0);
        Shop.await(
                "the task is done on the server",
                () -> shop.owner().get("/api/v1/tasks?view=done").body().contains(task));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/today",
                "/sales/sale",
                "/sales/leads",
                "/tasks",
                "/clients",
                "/reports?board=sale",
                "/templates",
                "/templates/retail-sales",
                "/settings",
                "/settings/people",
                "/settings/work-time",
                "/settings/queues",
                "/settings/shop",
                "/settings/api-keys",
                "/settings/forms",
                "/settings/import",
                "/records/SHOWN"
            })
    void no_page_is_wider_than_the_phone(String path) {
        Page page = page();
        page.navigate(path.replace("SHOWN", shown));
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        page.waitForFunction("() => !document.querySelector('[aria-busy=true]')");
        Object width = page.evaluate("() => document.documentElement.scrollWidth");
        assertTrue(((Number) width).intValue() <= 390, path + " is " + width + " px wide");
    }

    private BoardPage board() {
        return BoardPage.open(page(), "sale");
    }

    private Page page() {
        return browsers.member(shop.owner(), Browsers.phone());
    }

    private static String deal(String title) {
        return shop.create("deal", Map.of("title", title, "stage", "sale/new_order"))
                .path("id")
                .asText();
    }

    private static void awaitStage(String id, String stage) {
        Shop.await(
                "the server agrees on " + stage,
                () -> shop.record(id).path("stage").asText().equals(stage));
    }
}
