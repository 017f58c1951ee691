package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The card of a request, a deal or a client on the screen. */
record RecordPage(Page page) {

    static RecordPage open(Page page, String id) {
        page.navigate("/records/" + id);
        return at(page, id);
    }

    /** Opens a card that cannot be shown. */
    static void openGone(Page page, String id) {
        page.navigate("/records/" + id);
        assertThat(page.getByText("This card is not here")).isVisible();
    }

    /** The page has come there by itself. */
    static RecordPage at(Page page, String id) {
        assertThat(page).hasURL(Pattern.compile(".*/records/" + id + "$"));
        assertThat(page.locator("header.dh")).isVisible();
        return new RecordPage(page);
    }

    String id() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    void moveTo(String stage) {
        button("Move to…").click();
        // Whole words: “Paid” is not “Unpaid”; a hint may follow.
        Pattern name = Pattern.compile("^" + stage + "\\b");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name))
                .click();
        assertThat(toast("is on “" + stage + "”")).isVisible();
    }

    /** Waits until the card says what is to be done next. */
    void expectNext(String words) {
        assertThat(nextStep()).containsText(words);
    }

    /** Finishes the task that is next. */
    void finish(String task) {
        expectNext(task);
        nextStep()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Done").setExact(true))
                .click();
    }

    /** A stage that the card offers to go on to. */
    Locator offer(String stage) {
        return nextStep().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(stage));
    }

    private Locator nextStep() {
        return page.getByRole(AriaRole.REGION, named("Next step"));
    }

    Locator toast(String text) {
        return page.locator(".toast").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** The value of a field, beside its name. */
    Locator fact(String title) {
        return page.locator(".fr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + title + "$")))))
                .locator("dd");
    }

    /** Edits a field where it stands and leaves the editor open for what follows. */
    void write(String title, String value) {
        fact(title).getByRole(AriaRole.BUTTON).first().click();
        fact(title).locator("input, textarea").fill(value);
        fact(title)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
