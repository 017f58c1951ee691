package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The first pages that an owner goes through: landing, sign-up, gallery. */
record Landing(Page page) {

    static Landing open(Page page) {
        page.navigate("/");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Every request reaches the till");
        return new Landing(page);
    }

    /** Fills the form and presses twice, as many people do. @return the address of the shop */
    String signUp() {
        page.getByRole(AriaRole.LINK, named("Open your shop")).first().click();
        String slug = "first-minute-" + Long.toString(System.nanoTime(), 36);
        page.getByLabel("What is the shop called").fill("Chinar");
        page.getByLabel("Address of the shop").fill(slug);
        assertThat(page.getByText("This address is free")).isVisible();
        page.getByLabel("Your name").fill("Nurlan Asanov");
        page.getByLabel("E-mail").fill(slug + "@dukon.test");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Shop.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Open the shop")).dblclick();
        assertThat(page.getByRole(AriaRole.HEADING, named("The shop is open. What do you sell?")))
                .isVisible();
        return slug;
    }

    void installRetailSales() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Look inside.*Retail sales")))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Awaiting prepayment")))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, named("Install")).click();
        page.getByRole(AriaRole.LINK, named("Open the board")).click();
        assertThat(page).hasURL(Pattern.compile(".*/sales/sale$"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
