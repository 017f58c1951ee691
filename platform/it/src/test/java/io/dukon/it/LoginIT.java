package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In by the real sign-in page and out again; and two people who see each other's work. */
class LoginIT {

    /** More than the realm forgives. */
    private static final int GUESSES = 9;

    private static Shop shop;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
    }

    @Test
    void a_person_signs_in_and_lands_on_the_page_that_was_asked_for() {
        Page page = browsers.visitor();
        page.navigate("/tasks?view=done");
        signIn(page, Shop.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/tasks\\?view=done$"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Tasks"))).isVisible();
    }

    @Test
    void a_wrong_password_is_said_and_the_next_try_may_be_right() {
        Page page = browsers.visitor();
        page.navigate("/today");
        signIn(page, "not-the-password-1");
        assertThat(page).hasURL(LoginPage.ADDRESS);
        assertThat(page.getByText("E-mail or password is wrong").first()).isVisible();
        signIn(page, Shop.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/today$"));
    }

    @Test
    void who_guesses_is_shut_out_for_a_while_and_learns_nothing() {
        Shop guessed = Shop.open("en");
        Page page = browsers.visitor();
        page.navigate("/today");
        LoginPage login = new LoginPage(page);
        for (int guess = 1; guess <= GUESSES; guess++) {
            login.fill(guessed.email(), "guess-number-" + guess);
            assertThat(page.getByText("E-mail or password is wrong").first()).isVisible();
        }
        login.fill(guessed.email(), Shop.PASSWORD);
        assertThat(page.getByText("After several wrong tries in a row, sign-in rests for a few minutes")
                        .first())
                .isVisible();
        assertThat(page).hasURL(LoginPage.ADDRESS);
    }

    @Test
    void a_lost_session_comes_back_without_a_question_while_the_sign_in_lasts() {
        Page page = browsers.visitor();
        page.navigate("/today");
        signIn(page, Shop.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/today$"));
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-dukon"));
        page.navigate("/sales/sale");
        assertThat(page.getByRole(AriaRole.BUTTON, named("New deal")).first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/sales/sale$"));
    }

    @Test
    void after_signing_out_the_password_is_asked_for_again() {
        Page page = browsers.visitor();
        page.navigate("/today");
        signIn(page, Shop.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Nurlan Abdiev: language, theme, sign out"))
                .click();
        page.getByRole(AriaRole.MENUITEM, named("Sign out")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Open your shop")).first())
                .isVisible();
        page.navigate("/tasks");
        assertThat(page).hasURL(LoginPage.ADDRESS);
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    @Covers({"RS-001", "RS-OP-02", "RS-202"})
    void a_colleague_sees_the_move_and_gets_the_notification_live() {
        Http manager = shop.colleague("Aizada", "manager");
        String id = manager.post(
                        "/api/v1/records", Map.of("type", "deal", "title", "Seen by two", "stage", "sale/new_order"))
                .expect(201)
                .text("/id");
        BoardPage theirs = BoardPage.open(browsers.member(manager), "sale");
        BoardPage ours = BoardPage.open(browsers.member(shop.owner()), "sale");
        assertThat(theirs.cardOn(id, "sale/new_order")).isVisible();
        ours.dragByMouse(id, "sale/in_stock");
        assertThat(theirs.cardOn(id, "sale/in_stock")).isVisible();
        assertThat(theirs.toast("In stock, prepayment awaited")).isVisible();
        Locator bell = theirs.page().locator(".bell");
        assertThat(bell).hasAttribute("aria-label", Pattern.compile("new notification"));
        bell.click();
        assertThat(theirs.page().getByRole(AriaRole.DIALOG)).containsText("In stock, prepayment awaited");
    }

    @Test
    void two_people_who_carry_one_card_are_told_who_was_first() {
        String id = shop.create("deal", Map.of("title", "Wanted by two", "stage", "sale/new_order"))
                .path("id")
                .asText();
        Page page = browsers.member(shop.owner());
        page.route("**/api/v1/stream**", route -> route.abort());
        BoardPage board = BoardPage.open(page, "sale");
        assertThat(board.cardOn(id, "sale/new_order")).isVisible();
        shop.move(id, "sale/replacement").expect(200);
        board.dragByMouse(id, "sale/in_stock");
        assertThat(page.locator(".toast[role=alert]")).containsText("Offer a replacement");
        assertThat(board.cardOn(id, "sale/replacement")).isVisible();
    }

    private static void signIn(Page page, String password) {
        new LoginPage(page).fill(shop.email(), password);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
