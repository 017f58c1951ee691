package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a team looks for each morning: saved once, shown on the board, cut to who looks. */
class FiltersIT {

    private static final String SALE = "/api/v1/boards/sale?filter=wool";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void a_board_is_cut_to_a_filter_with_its_counts_and_sums() {
        Shop shop = withDeals();
        save(shop, List.of());
        JsonNode board = shop.owner().get(SALE).expect(200).json();
        assertEquals(2, board.at("/total/count").asInt(), board.toString());
        assertEquals("300.00", board.at("/total/amount/amount").asText());
        assertEquals(List.of("Quilt", "Rug"), titles(board));
        assertEquals(3, board.at("/views/all").asInt(), "the numbers of views are those of the whole board");
        assertEquals("Wool", title(board));
        assertEquals(
                List.of("Rug"),
                titles(shop.owner().get(SALE + "&q=Rug").expect(200).json()));
        JsonNode column = shop.owner()
                .get("/api/v1/boards/sale/column?stage=sale/new_order&filter=wool")
                .expect(200)
                .json();
        assertEquals(2, column.path("cards").size());

        Http manager = shop.colleague("Aigul", "manager");
        assertEquals(List.of(), titles(manager.get(SALE).expect(200).json()), "a manager sees what is his");
    }

    @Test
    void a_filter_of_the_pack_knows_how_long_a_request_was_left() throws Exception {
        Shop shop = Shop.open("en").withRetailPack();
        shop.create("lead", Map.of("title", "Kettle", "stage", "leads/new"));
        String untouched = "/api/v1/boards/leads?filter=untouched_leads";
        assertEquals(
                0,
                shop.owner()
                        .get(untouched)
                        .expect(200)
                        .json()
                        .at("/total/count")
                        .asInt(),
                "it came just now");
        age(shop);
        assertEquals(
                1,
                shop.owner()
                        .get(untouched)
                        .expect(200)
                        .json()
                        .at("/total/count")
                        .asInt());
    }

    @Test
    void who_may_not_see_a_filter_reads_the_same_as_for_one_that_is_gone() {
        Shop shop = withDeals();
        Http manager = shop.colleague("Aigul", "manager");
        save(shop, List.of("portal_admin"));
        assertEquals("Wool", title(shop.owner().get(SALE).expect(200).json()));
        String refused = manager.get(SALE).expect(404).body();
        assertTrue(refused.contains("filter_gone") && refused.contains("not meant for your role"), refused);
        assertFalse(offered(manager), "nor is it offered");

        save(shop, List.of("manager"));
        Shop.await("it is for managers", () -> offered(manager));
        edit(
                shop,
                Map.of(
                        "do",
                        "role.save",
                        "id",
                        "manager",
                        "rights",
                        List.of(Map.of(
                                "on", "deal", "may", List.of("see"), "scope", "own", "fields", List.of("amount")))));
        Shop.await("it reads what is hidden now", () -> manager.get(SALE).status() == 404);

        edit(shop, Map.of("do", "filter.remove", "id", "wool"));
        assertEquals(refused, shop.owner().get(SALE).expect(404).body());
        shop.owner().get("/api/v1/boards/leads?filter=late_prepayment").expect(404);
    }

    @Test
    void a_filter_is_made_in_the_setup_chosen_on_the_board_and_goes_back_to_the_pack() {
        Shop shop = withDeals();
        Page page = browsers.member(shop.owner());
        page.navigate("/settings/filters");
        button(page, "^New filter").click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("Name").first().fill("Wool");
        sheet.getByLabel("What it looks for").selectOption("deal");
        sheet.getByRole(AriaRole.BUTTON, named("One more condition")).click();
        sheet.getByLabel("Field").selectOption("product");
        sheet.getByLabel("Value").fill("Wool");
        sheet.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(button(page, "Filter “Wool”")).isVisible();

        button(page, "Filter “Nobody's deals”").click();
        sheet.getByLabel("Name").first().fill("Whose deals?");
        sheet.getByRole(AriaRole.BUTTON, named("Save")).click();
        button(page, "Filter “Whose deals\\?”").click();
        sheet.getByRole(AriaRole.BUTTON, named("Back to the template")).first().click();
        assertThat(button(page, "Filter “Nobody's deals”")).isVisible();

        page.navigate("/sales/sale");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Wool"))
                .click();
        assertThat(page.locator("[data-card]")).hasCount(2);
        assertThat(page).hasURL(Pattern.compile("filter=filter_"));
        page.reload();
        assertThat(page.locator("[data-card]")).hasCount(2);

        whoseFilterIsGone(page);
    }

    private static void whoseFilterIsGone(Page page) {
        page.navigate("/sales/sale?filter=gone");
        assertThat(page.getByText("The filter is not here")).isVisible();
        button(page, "Show all").click();
        assertThat(page.locator("[data-card]")).hasCount(3);
    }

    private static Shop withDeals() {
        Shop shop = Shop.open("en").withRetailPack();
        deal(shop, "Quilt", "Wool", "100.00");
        deal(shop, "Rug", "Wool", "200.00");
        deal(shop, "Kettle", "Steel", "400.00");
        return shop;
    }

    private static void deal(Shop shop, String title, String product, String amount) {
        shop.create(
                "deal",
                Map.of(
                        "title",
                        title,
                        "stage",
                        "sale/new_order",
                        "amount",
                        RetailSalesIT.money(amount),
                        "fields",
                        Map.of("product", product)));
    }

    private static void save(Shop shop, List<String> roles) {
        Map<String, Object> content = Map.of("type", "deal", "that", Map.of("product", "Wool"), "roles", roles);
        edit(shop, Map.of("do", "filter.save", "id", "wool", "title", Map.of("en", "Wool"), "content", content));
    }

    private static void edit(Shop shop, Map<String, Object> edit) {
        shop.owner()
                .post("/api/v1/configuration/edits", Map.of("edits", List.of(edit)))
                .expect(200);
    }

    private static List<String> titles(JsonNode board) {
        return board.findValues("cards").stream()
                .flatMap(cards -> cards.findValuesAsText("title").stream())
                .filter(title -> List.of("Quilt", "Rug", "Kettle").contains(title))
                .sorted()
                .toList();
    }

    private static boolean offered(Http who) {
        return !title(who.get("/api/v1/boards/sale").expect(200).json()).isEmpty();
    }

    private static String title(JsonNode board) {
        for (JsonNode filter : board.path("filters")) {
            if (filter.path("id").asText().equals("wool")) {
                return filter.path("title").asText();
            }
        }
        return "";
    }

    /** What happened to the records of the shop happened two days earlier. */
    private static void age(Shop shop) throws Exception {
        String of = " where tenant_id = (select tenant_id from dukon.tenant where slug = '" + shop.slug() + "')";
        try (Connection database = Installation.database();
                Statement statement = database.createStatement()) {
            statement.execute("update dukon.record set created_at = created_at - interval '2 days',"
                    + " stage_entered_at = stage_entered_at - interval '2 days'" + of);
            statement.execute("update dukon.timeline_entry set at = at - interval '2 days'" + of);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
