package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of reports: what is chosen, where a number leads, what a file holds. */
class ReportsPageIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    @Covers({"SC-074", "RS-002", "RS-003"})
    void the_page_follows_a_choice_and_leads_to_what_it_counts() throws IOException {
        Page page = browsers.member(new ReportedShop().shop.owner());
        page.navigate("/reports?board=sale");
        assertThat(page.getByRole(AriaRole.HEADING, named("Reports"))).isVisible();
        assertThat(page.getByLabel("The period in figures")).containsText("2,500");
        page.getByRole(AriaRole.TAB, named("30 days")).click();
        assertThat(page).hasURL(Pattern.compile(".*board=sale&period=days_30$"));
        Locator bek = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("By person"))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Bek"));
        assertThat(bek).containsText("1 · 50");

        Download file =
                page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("Download “By person” for Excel"))
                        .click());
        String table = Files.readString(file.path());
        assertTrue(table.startsWith("\ufeffResponsible,Open,Won"), table);
        assertTrue(table.contains("Bek,0,1,1,2,1,0,4500.00,4500.00\r\n"), table);

        page.getByRole(AriaRole.LINK, named("1: New order, Overdue")).click();
        assertThat(page).hasURL(Pattern.compile(".*/sales/sale\\?view=overdue$"));
        assertThat(page.locator("[data-card]")).hasCount(1);
        page.goBack();
        page.getByRole(AriaRole.TAB, named("Dates")).click();
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("01/01/2020");
        assertThat(page.getByText("The last day comes before the first")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
