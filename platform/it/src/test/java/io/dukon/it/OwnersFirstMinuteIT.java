package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first day of an owner: from the landing page to a won deal, by whatever way a hand takes. */
class OwnersFirstMinuteIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    @Covers({
        "RS-001", "RS-004", "RS-005", "RS-101", "RS-102", "RS-111", "RS-112", "RS-113", "RS-201", "RS-202", "RS-204",
        "RS-209"
    })
    void from_sign_up_over_the_form_and_the_board_to_a_won_deal() {
        Page desk = browsers.visitor();
        Landing landing = Landing.open(desk);
        String slug = landing.signUp();
        landing.installRetailSales();
        Http owner = Browsers.session(desk, slug);
        assertEquals(1, owner.get("/api/v1/session").json().path("shops").size(), "two presses open one shop");
        String address = makeForm(desk);

        desk.navigate("/sales/leads");
        assertThat(desk.getByText("Requests will appear here")).isVisible();
        BoardPage requests = new BoardPage(desk);
        sendForm(address);
        String lead = requests.idOf("Aigul");
        assertThat(requests.toast("New lead")).isVisible();
        requests.card(lead).locator(".ti").focus();
        desk.keyboard().press("Enter");
        RecordPage.at(desk, lead).moveTo("In progress");
        String deal = convert(desk, lead);

        byMouseTouchAndKeyboard(desk, owner, deal);
        desk.keyboard().press("Enter");
        RecordPage.at(desk, deal).moveTo("Deal won");
        assertThat(desk.getByRole(AriaRole.REGION, named("Next step"))).containsText("Closed with success");
        awaitStage(owner, deal, "sale/won");
    }

    private static String makeForm(Page page) {
        page.getByRole(AriaRole.LINK, named("Settings")).first().click();
        page.getByRole(AriaRole.LINK, named("Forms")).click();
        page.getByRole(AriaRole.BUTTON, named("New form")).click();
        page.getByLabel("Heading").fill("Ask for a cauldron");
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByText("Everything is saved")).isVisible();
        return page.getByRole(AriaRole.LINK, named("Open the page")).getAttribute("href");
    }

    private void sendForm(String address) {
        Page phone = browsers.window(Browsers.phone());
        phone.navigate(address);
        PublicFormPage form = new PublicFormPage(phone.mainFrame());
        form.fill("Aigul", "0555 41 20 07", "A cauldron of 12 litres with a lid");
        form.agree();
        form.read();
        form.send();
        assertThat(form.heading()).hasText("Request sent");
    }

    /** @return the deal */
    private static String convert(Page page, String lead) {
        RecordPage card = new RecordPage(page);
        card.button("Create a deal").click();
        card.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create a deal"))
                .click();
        assertThat(page).not().hasURL(Pattern.compile(".*" + lead));
        assertThat(page.locator(".client-line")).containsText("Aigul");
        return card.id();
    }

    private void byMouseTouchAndKeyboard(Page desk, Http owner, String deal) {
        BoardPage board = BoardPage.open(desk, "sale");
        assertThat(board.cardOn(deal, "sale/new_order")).isVisible();
        board.dragByMouse(deal, "sale/in_stock");
        awaitStage(owner, deal, "sale/in_stock");

        BoardPage hand = BoardPage.open(browsers.member(owner, Browsers.phone()), "sale");
        hand.lane("sale/in_stock").first().tap();
        assertThat(hand.cardOn(deal, "sale/in_stock")).isVisible();
        hand.dragByTouch(deal, "sale/replacement");
        awaitStage(owner, deal, "sale/replacement");

        assertThat(board.cardOn(deal, "sale/replacement")).isVisible();
        board.carryByKeys(deal, 2, "Preparing the goods");
        awaitStage(owner, deal, "sale/preparing");
        assertThat(board.card(deal).locator(".ti")).isFocused();
    }

    @Test
    @Covers({"SC-002", "RS-005", "RS-202", "RS-204", "RS-205", "RS-209"})
    void a_deal_goes_by_mouse_by_keyboard_and_by_menu_until_it_is_won() {
        Shop shop = Shop.open("en").withRetailPack();
        String id = deal(shop, "Quilt of camel wool");
        Page page = browsers.member(shop.owner());
        BoardPage board = BoardPage.open(page, "sale");
        assertThat(board.cardOn(id, "sale/new_order")).isVisible();

        board.dragByMouse(id, "sale/in_stock");
        assertThat(board.toast("is on “In stock”")).isVisible();
        assertThat(board.cardOn(id, "sale/in_stock")).isVisible();
        awaitStage(shop.owner(), id, "sale/in_stock");
        undo(board, "is on “In stock”");
        assertThat(board.cardOn(id, "sale/new_order")).isVisible();
        awaitStage(shop.owner(), id, "sale/new_order");

        board.carryByKeys(id, 3, "Awaiting prepayment");
        assertThat(board.cardOn(id, "sale/awaiting_prepayment")).isVisible();
        assertThat(board.card(id).locator(".ti")).isFocused();
        awaitStage(shop.owner(), id, "sale/awaiting_prepayment");

        page.keyboard().press("Enter");
        RecordPage card = RecordPage.at(page, id);
        card.moveTo("Preparing the goods");
        awaitStage(shop.owner(), id, "sale/preparing");
        card.moveTo("Deal won");
        awaitStage(shop.owner(), id, "sale/won");
        assertEquals("won", shop.record(id).path("closed").asText());
    }

    @Test
    @Covers({"RS-211", "RS-221"})
    void a_deal_dropped_on_a_reason_is_closed_and_comes_back_by_undo() {
        Shop shop = Shop.open("en").withRetailPack();
        String id = deal(shop, "Too dear");
        BoardPage board = BoardPage.open(browsers.member(shop.owner()), "sale");
        board.dragByMouse(id, "sale/refused");
        assertThat(board.card(id)).hasCount(0);
        awaitStage(shop.owner(), id, "sale/refused");
        undo(board, "is on “Refused the goods”");
        assertThat(board.cardOn(id, "sale/new_order")).isVisible();
        awaitStage(shop.owner(), id, "sale/new_order");
    }

    private static String deal(Shop shop, String title) {
        return shop.create("deal", Map.of("title", title, "stage", "sale/new_order"))
                .path("id")
                .asText();
    }

    private static void undo(BoardPage board, String toast) {
        board.toast(toast)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
    }

    private static void awaitStage(Http owner, String id, String stage) {
        Shop.await(
                "the server agrees on " + stage,
                () -> owner.get("/api/v1/records/" + id).text("/stage").equals(stage));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
