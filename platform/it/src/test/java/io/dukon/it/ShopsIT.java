package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One person, two shops: no password to change between them, and no tab ever writes into the other shop. */
class ShopsIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void the_second_shop_needs_no_password_and_tabs_never_mix() {
        Shop first = Shop.open("en").withRetailPack();
        first.create("deal", Map.of("title", "Only in the first", "stage", "sale/new_order"));
        BrowserContext window = browsers.member(first.owner()).context();
        Page one = window.pages().getFirst();
        openSecond(one);
        switchTo(one, "Chinar " + first.slug());
        BoardPage board = BoardPage.open(one, "sale");
        String id = board.idOf("Only in the first");

        Page other = window.newPage();
        other.navigate("/today");
        switchTo(other, "Second shop");
        assertThat(other.getByText("There are no boards yet")).isVisible();
        assertFalse(other.content().contains("Only in the first"), "the second shop shows nothing of the first");

        one.bringToFront();
        board.dragByMouse(id, "sale/in_stock");
        assertThat(one.getByRole(AriaRole.DIALOG)).containsText("Another window chose “Second shop”");
        assertEquals("sale/new_order", stage(id), "nothing was written");
        goBackTo(one, "Chinar " + first.slug());
        assertThat(board.cardOn(id, "sale/new_order")).isVisible();
        board.dragByMouse(id, "sale/in_stock");
        Shop.await("now it is written", () -> stage(id).equals("sale/in_stock"));
    }

    private static void goBackTo(Page page, String shop) {
        page.waitForResponse(answer -> answer.url().contains("/api/v1/boards/sale"), () -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to “" + shop + "”"))
                .click());
    }

    /** Signed in, a person gives neither e-mail nor password again. */
    private static void openSecond(Page page) {
        page.navigate("/signup");
        String slug = "second-" + Long.toString(System.nanoTime(), 36);
        page.getByLabel("What is the shop called").fill("Second shop");
        page.getByLabel("Address of the shop").fill(slug);
        assertThat(page.getByText("This address is free")).isVisible();
        assertThat(page.getByLabel("Password")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the shop"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/templates\\?first=1$"));
    }

    private static void switchTo(Page page, String name) {
        page.locator("button.shop").click();
        page.locator("[role=menu]").getByText(name).click();
        assertThat(page).hasURL(Pattern.compile(".*/sales.*"));
        assertThat(page.locator(".shop")).containsText(name);
    }

    /** Asked past the session, which stands in one shop at a time. */
    private static String stage(String id) {
        try (var database = Installation.database();
                var find = database.prepareStatement("select stage from dukon.record where id = cast(? as uuid)")) {
            find.setString(1, id);
            var row = find.executeQuery();
            row.next();
            return row.getString(1);
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
