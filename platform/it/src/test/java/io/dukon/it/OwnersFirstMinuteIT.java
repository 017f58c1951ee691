package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the landing page to a won deal, as an owner does it on the first day. */
class OwnersFirstMinuteIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    @Covers({"RS-004", "RS-005", "RS-201"})
    void a_visitor_opens_a_shop_installs_retail_sales_and_takes_the_first_order() {
        Page page = browsers.visitor();
        page.navigate("/");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Every request reaches the till");
        page.getByRole(AriaRole.LINK, named("Open your shop")).first().click();
        String slug = signUp(page);
        installRetailSales(page);
        BoardPage board = new BoardPage(page);
        createDeal(page, "Cauldron for the wedding", "Aizada Toktosunova", "New client: Aizada Toktosunova");
        String first = board.idOf("Cauldron for the wedding");
        createDeal(page, "A lid for the cauldron", "Toktosun", "Aizada Toktosunova");
        String second = board.idOf("A lid for the cauldron");

        Http owner = Browsers.session(page, slug);
        assertEquals("KGS", owner.get("/api/v1/session").expect(200).text("/shop/currency"));
        assertEquals(contact(owner, first), contact(owner, second), "the client who was found is not made twice");
        Shop.await(
                "the robot's task",
                () -> owner.get("/api/v1/records/" + first).body().contains("Clarify the order"));
    }

    @Test
    @Covers({"SC-002", "RS-005", "RS-202", "RS-204", "RS-205", "RS-209"})
    void a_deal_goes_by_mouse_by_keyboard_and_by_menu_until_it_is_won() {
        Shop shop = Shop.open("en").withRetailPack();
        String id = shop.create("deal", Map.of("title", "Quilt of camel wool", "stage", "sale/new_order"))
                .path("id")
                .asText();
        Page page = browsers.member(shop.owner());
        BoardPage board = BoardPage.open(page, "sale");
        assertThat(board.cardOn(id, "sale/new_order")).isVisible();

        board.dragByMouse(id, "sale/in_stock");
        assertThat(board.toast("is on “In stock”")).isVisible();
        assertThat(board.cardOn(id, "sale/in_stock")).isVisible();
        awaitStage(shop, id, "sale/in_stock");
        board.toast("is on “In stock”")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(board.cardOn(id, "sale/new_order")).isVisible();
        awaitStage(shop, id, "sale/new_order");

        board.carryByKeys(id, 3, "Awaiting prepayment");
        assertThat(board.cardOn(id, "sale/awaiting_prepayment")).isVisible();
        assertThat(board.card(id).locator(".ti")).isFocused();
        awaitStage(shop, id, "sale/awaiting_prepayment");

        page.keyboard().press("Enter");
        winFromTheCard(page, shop, id);
    }

    @Test
    @Covers({"RS-211", "RS-221"})
    void a_deal_dropped_on_a_reason_is_closed_and_comes_back_by_undo() {
        Shop shop = Shop.open("en").withRetailPack();
        String id = shop.create("deal", Map.of("title", "Too dear", "stage", "sale/new_order"))
                .path("id")
                .asText();
        BoardPage board = BoardPage.open(browsers.member(shop.owner()), "sale");
        board.dragByMouse(id, "sale/refused");
        assertThat(board.card(id)).hasCount(0);
        awaitStage(shop, id, "sale/refused");
        board.toast("is on “Refused the goods”")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(board.cardOn(id, "sale/new_order")).isVisible();
        awaitStage(shop, id, "sale/new_order");
    }

    private static String signUp(Page page) {
        String slug = "first-minute-" + Long.toString(System.nanoTime(), 36);
        page.getByLabel("What is the shop called").fill("Chinar");
        page.getByLabel("Address of the shop").fill(slug);
        assertThat(page.getByText("This address is free")).isVisible();
        page.getByLabel("Your name").fill("Nurlan Asanov");
        page.getByLabel("E-mail").fill(slug + "@dukon.test");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Shop.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Open the shop")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("The shop is open. What do you sell?")))
                .isVisible();
        return slug;
    }

    private static void installRetailSales(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Look inside.*Retail sales")))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Awaiting prepayment")))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, named("Install")).click();
        page.getByRole(AriaRole.LINK, named("Open the board")).click();
        assertThat(page).hasURL(Pattern.compile(".*/sales/sale$"));
    }

    private static void createDeal(Page page, String title, String typed, String choice) {
        page.getByRole(AriaRole.BUTTON, named("New deal")).first().click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("What the client wants").fill(title);
        sheet.getByRole(AriaRole.COMBOBOX).fill(typed);
        sheet.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
        sheet.getByLabel("Sum", new Locator.GetByLabelOptions().setExact(true)).fill("4420");
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create"))
                .click();
        assertThat(sheet).hasCount(0);
    }

    private static void winFromTheCard(Page page, Shop shop, String id) {
        assertThat(page).hasURL(Pattern.compile(".*/records/" + id));
        moveTo(page, "Preparing the goods");
        awaitStage(shop, id, "sale/preparing");
        moveTo(page, "Deal won");
        assertThat(page.getByRole(AriaRole.REGION, named("Next step"))).containsText("closed with success");
        awaitStage(shop, id, "sale/won");
        assertTrue(shop.record(id).path("closed").asText().equals("won"));
    }

    private static void moveTo(Page page, String stage) {
        page.getByRole(AriaRole.BUTTON, named("Move to…")).click();
        page.getByRole(AriaRole.MENUITEM, named(stage)).click();
        assertThat(page.locator(".toast").filter(new Locator.FilterOptions().setHasText("is on “" + stage + "”")))
                .isVisible();
    }

    private static void awaitStage(Shop shop, String id, String stage) {
        Shop.await(
                "the server agrees on " + stage,
                () -> shop.record(id).path("stage").asText().equals(stage));
    }

    private static String contact(Http owner, String id) {
        String contact = owner.get("/api/v1/records/" + id).expect(200).text("/contact/id");
        assertTrue(!contact.isEmpty(), "the deal has a client");
        return contact;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
