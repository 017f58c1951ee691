package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The sign-in page, which is Keycloak's in our clothes. */
record LoginPage(Page page) {

    static final Pattern ADDRESS = Pattern.compile("/realms/");

    /** Asks for a page of the shop as somebody who is signed out, and signs in on the way. */
    static void signIn(Page page, String path, String email) {
        page.navigate(path);
        new LoginPage(page).fill(email, Shop.PASSWORD);
        assertThat(page).hasURL(Installation.URL + path);
    }

    /** The password stands on the first page or on a second one. */
    void fill(String email, String password) {
        Locator username = page.locator("#username");
        Locator secret = page.locator("#password");
        assertThat(username.or(secret).first()).isVisible();
        if (username.isVisible()) {
            username.fill(email);
        }
        if (!secret.isVisible()) {
            page.locator("#kc-login").click();
        }
        secret.fill(password);
        page.locator("#kc-login").click();
    }
}
