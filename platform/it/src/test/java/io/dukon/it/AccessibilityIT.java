package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2 A and AA as far as a machine can tell, on a bright screen and on a dark one, with what opens opened. */
class AccessibilityIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Shop shop;
    private static String deal;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    enum Screen {
        DESK,
        PHONE
    }

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
        shop.owner().post("/api/v1/sample-data", Map.of()).expect(200, 201);
        deal = shop.create(
                        "deal",
                        Map.of(
                                "title",
                                "Quilt of camel wool",
                                "stage",
                                "sale/new_order",
                                "amount",
                                RetailSalesIT.money("4420.00"),
                                "contact",
                                Map.of("name", "Aizada Toktosunova", "phones", List.of("+996555000777"))))
                .path("id")
                .asText();
        shop.move(deal, "sale/in_stock").expect(200);
        Shop.await(
                "the robots",
                () -> shop.owner().get("/api/v1/notifications").body().contains("In stock"));
    }

    @ParameterizedTest
    @EnumSource
    void pages_for_everybody(Screen screen) {
        forEverybody(browsers.window(options(screen)));
        if (screen == Screen.DESK) {
            // These pages take their colours when they are loaded.
            forEverybody(browsers.window(options(screen).setColorScheme(ColorScheme.DARK)));
        }
    }

    private static void forEverybody(Page page) {
        for (String path : List.of("/", "/signup", "/confirm/nothing", "/join/nothing")) {
            page.navigate(path);
            look(page, path, page.locator("html"));
        }
        page.navigate("/signup");
        page.getByRole(AriaRole.BUTTON, named("Open the shop")).click();
        assertThat(page.getByText("Write the name of the shop")).isVisible();
        look(page, "sign-up with mistakes", page.locator("html"));
        page.navigate("/today");
        page.locator("#username").waitFor();
        look(page, "the sign-in page", page.locator("html"));
    }

    @ParameterizedTest
    @EnumSource
    void pages_of_the_shop(Screen screen) {
        Page page = browsers.member(shop.owner(), options(screen));
        List.of(
                        "/today",
                        "/sales/sale",
                        "/sales/leads",
                        "/records/" + deal,
                        "/tasks",
                        "/tasks?view=done",
                        "/clients",
                        "/reports?board=sale")
                .forEach(path -> check(page, path));
        page.navigate("/tasks?new=1");
        page.getByRole(AriaRole.BUTTON, named("Choose a date")).click();
        check(page, "the days of a month", page.getByRole(AriaRole.GRID));
    }

    @ParameterizedTest
    @EnumSource
    void settings_and_templates(Screen screen) {
        Page page = browsers.member(shop.owner(), options(screen));
        List.of(
                        "/templates",
                        "/templates/retail-sales",
                        "/settings",
                        "/settings/shop",
                        "/settings/people",
                        "/settings/work-time",
                        "/settings/queues",
                        "/settings/profile",
                        "/settings/api-keys",
                        "/settings/apps",
                        "/settings/forms",
                        "/settings/import",
                        "/nowhere")
                .forEach(path -> check(page, path));
    }

    @ParameterizedTest
    @EnumSource
    void what_opens_over_the_board(Screen screen) {
        Page page = browsers.member(shop.owner(), options(screen));
        BoardPage board = BoardPage.open(page, "sale");
        Locator menu = page.locator("[role=menu]");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        page.locator("[data-card] .card-menu").first().click();
        check(page, "the menu of a card", menu);
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("language, theme")))
                .click();
        check(page, "the menu of the person", menu);
        page.keyboard().press("Escape");
        page.keyboard().press("Control+k");
        check(page, "the palette", dialog);
        page.keyboard().type("Quilt");
        assertThat(page.getByRole(AriaRole.OPTION).filter(with("Quilt of camel wool")))
                .not()
                .hasCount(0);
        check(page, "what the palette found", dialog);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        page.locator(".bell").click();
        check(page, "notifications", dialog);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        checkCreating(board);
    }

    private void checkCreating(BoardPage board) {
        Page page = board.page();
        page.getByRole(AriaRole.BUTTON, named("New deal")).first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        check(page, "the new deal", dialog);
        dialog.getByRole(AriaRole.COMBOBOX).fill("Aizada");
        Locator found = dialog.getByRole(AriaRole.OPTION).filter(with("Toktosunova"));
        assertThat(found.first()).isVisible();
        check(page, "the new deal looking for a client", dialog);
        dialog.getByRole(AriaRole.OPTION).filter(with("New client")).click();
        check(page, "the new deal with a new client", dialog);
    }

    private static void check(Page page, String path) {
        page.navigate(path);
        check(page, path, page.locator("html"));
    }

    /** Everything by daylight; in the dark the same elements have other colours and nothing else. */
    private static void check(Page page, String what, Locator shown) {
        look(page, what, shown);
        shine(page, ColorScheme.DARK);
        audit(what + ", in the dark", new AxeBuilder(page).withRules(List.of("color-contrast")));
        shine(page, ColorScheme.LIGHT);
    }

    private static void look(Page page, String what, Locator shown) {
        shown.first().waitFor();
        Browsers.settled(page);
        audit(what, new AxeBuilder(page).withTags(RULES));
    }

    private static void shine(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction(
                "wanted => [wanted, undefined].includes(document.documentElement.dataset.mantineColorScheme)",
                scheme.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** In one piece: the library's own way of finishing opens a window more for each look. */
    private static void audit(String what, AxeBuilder axe) {
        List<Rule> violations = axe.setLegacyMode(true).analyze().getViolations();
        assertTrue(violations.isEmpty(), () -> what + ":\n" + told(violations));
    }

    private static String told(List<Rule> violations) {
        return violations.stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(4)
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .collect(Collectors.joining("\n    ")))
                .collect(Collectors.joining("\n"));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(Screen screen) {
        return (screen == Screen.PHONE ? Browsers.phone() : Browsers.desk()).setColorScheme(ColorScheme.LIGHT);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
