package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever runs a shop lets 1C in on the page of apps, from a phone as well. */
class AppsPageIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    @Covers({"RS-803", "TF-206"})
    void an_owner_installs_reads_the_password_once_makes_a_new_one_and_removes_the_app() {
        Page page = open("basic", Browsers.phone());
        assertThat(page.getByText("“Basic”: 0 of 2 places taken")).isVisible();
        press(page, "Install");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("It takes one place; 1 will be left.");
        assertThat(dialog).containsText("You get an address and a password for 1C at once.");
        press(dialog, "Install");

        Locator password = page.locator("dd code").last();
        assertThat(password).hasText(Pattern.compile("dk_.{40,}"));
        String first = password.innerText();
        assertThat(dialog).containsText(Installation.URL + "/exchange");
        assertThat(dialog).containsText("«Обмен с сайтом»");
        assertFits(page);
        press(dialog, "I have kept it");
        assertThat(dialog).hasCount(0);
        assertFalse(page.content().contains(first), "the password was on the page for the only time");
        assertThat(tile(page)).containsText("Works");
        assertThat(page.getByText("“Basic”: 1 of 2 places taken")).isVisible();

        press(tile(page), "New password");
        press(dialog, "New password");
        assertThat(password).hasText(Pattern.compile("dk_.{40,}"));
        assertFalse(first.equals(password.innerText()));
        press(dialog, "I have kept it");

        press(tile(page), "Remove");
        assertThat(dialog).containsText("stays in the shop");
        press(dialog, "Remove");
        assertThat(page.getByText("“Basic”: 0 of 2 places taken")).isVisible();
    }

    @Test
    @Covers("TF-307")
    void on_free_the_page_says_which_tariff_has_the_app_and_offers_no_dead_button() {
        Page page = open("free", Browsers.desk());
        assertThat(page.getByText("“Free” has no places for apps")).isVisible();
        assertThat(tile(page)).containsText("it begins with “Basic”");
        assertThat(tile(page).getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    private Page open(String tariff, com.microsoft.playwright.Browser.NewContextOptions options) {
        Shop shop = Shop.open("en");
        Installation.tariff(shop.slug(), tariff);
        Page page = browsers.member(shop.owner(), options);
        page.navigate("/settings");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Apps")))
                .click();
        assertThat(tile(page)).isVisible();
        assertFits(page);
        return page;
    }

    private static void assertFits(Page page) {
        assertTrue(
                (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                "nothing sticks out sideways");
    }

    private static Locator tile(Page page) {
        return page.getByRole(AriaRole.ARTICLE).first();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
