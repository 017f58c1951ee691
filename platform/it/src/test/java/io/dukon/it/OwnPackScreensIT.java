package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A shop's setup goes from shop to shop through the gallery; a robot is tried, and let work again, in its editor. */
class OwnPackScreensIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static String hash(Shop shop) {
        return shop.owner().get("/api/v1/configuration").expect(200).text("/hash");
    }

    @Test
    void what_one_owner_saves_as_a_template_another_loads_and_installs() {
        Shop first = Shop.open("en").withRetailPack();
        Map<String, Object> name =
                Map.of("do", "stage.change", "stage", "sale/preparing", "name", Map.of("en", "Picking"));
        first.owner()
                .post("/api/v1/configuration/edits", Map.of("edits", List.of(name)))
                .expect(200);
        Path file = saved(browsers.member(first.owner()));

        Shop second = Shop.open("en");
        Page page = browsers.member(second.owner());
        page.navigate("/templates");
        button(page, "Load my own").click();
        page.getByLabel("Choose a file").last().setInputFiles(file);
        assertThat(page).hasURL(Pattern.compile(".*/templates/chinar$"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the whole plan first"))
                .click();
        page.getByLabel("I agree that these people get these rights").check();
        button(page, "Install").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the board")))
                .isVisible();
        assertEquals(hash(first), hash(second));
        page.navigate("/settings/boards/sale");
        assertThat(button(page, "Stage “Picking”")).isVisible();
    }

    private static Path saved(Page page) {
        page.navigate("/templates");
        button(page, "Save as a template").click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("Short name").fill("chinar");
        Download download = page.waitForDownload(
                () -> sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save the file"))
                        .click());
        return download.path();
    }

    @Test
    void a_file_that_is_no_template_says_where_it_is_wrong() {
        Shop shop = Shop.open("en");
        Page page = browsers.member(shop.owner());
        page.navigate("/templates");
        button(page, "Load my own").click();
        page.getByLabel("Choose a file")
                .last()
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "bad.zip", "application/zip", OwnPacks.files("lists/a.yaml", "id: a\n")));
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        assertThat(sheet).containsText("pack.yaml");
        assertThat(sheet).not().containsText("pack.yaml:0");
        assertThat(sheet).containsText("the template has no pack.yaml");
    }

    @Test
    void a_robot_is_tried_on_a_deal_and_a_stopped_one_is_let_work_again() throws Exception {
        Shop shop = Shop.open("en").withRetailPack();
        shop.create("deal", Map.of("title", "Carpet of wool", "stage", "sale/new_order"));
        stop(shop, "sale_new_order");
        Page page = browsers.member(shop.owner());
        page.navigate("/settings/boards/sale");
        assertThat(page.getByText("stopped", new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Change the robot:.*New order")))
                .first()
                .click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        assertThat(sheet).containsText("No queue is there");
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Let it work again"))
                .click();
        assertThat(sheet).not().containsText("No queue is there");

        sheet.getByRole(AriaRole.SEARCHBOX).fill("Carpet");
        sheet.getByText("Carpet of wool").first().click();
        sheet.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Test").setExact(true))
                .click();
        assertThat(sheet).containsText("Nothing is made: this is a test.");
        assertThat(sheet).containsText("task “");
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Apply to 1 card")))
                .click();
        assertThat(page.getByText("Start it for 1 card?")).isVisible();
    }

    private static void stop(Shop shop, String robot) throws Exception {
        try (var database = Installation.database();
                var health = database.prepareStatement(
                        """
                        insert into dukon.automation_health (tenant_id, automation, failures, reason, stopped_at)
                        select tenant_id, ?, 5, 'No queue is there', now() from dukon.tenant where slug = ?""")) {
            health.setString(1, robot);
            health.setString(2, shop.slug());
            health.executeUpdate();
        }
    }
}
