package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of a template on the screen: planned, taken, changed, upgraded over a conflict, undone, given back. */
class PackScreensIT {

    private static final String PACK = "/api/v1/packs/retail-sales";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void an_owner_reads_the_plan_agrees_to_the_rights_installs_and_takes_it_back() {
        Shop shop = Shop.open("en");
        Page page = browsers.member(shop.owner());
        page.navigate("/templates/retail-sales");
        page.getByRole(AriaRole.LINK, named("See the whole plan first")).click();
        assertThat(page.getByRole(AriaRole.REGION, named("Adds"))).containsText("Sale");
        Locator install = button(page, "Install");
        assertThat(install).isDisabled();
        page.getByLabel("I agree that these people get these rights").check();
        install.click();
        assertThat(page.getByRole(AriaRole.LINK, named("Open the board"))).isVisible();
        assertEquals(6, boards(shop));

        button(page, "Undo").click();
        assertThat(page).hasURL(Pattern.compile(".*/templates/retail-sales$"));
        assertEquals(0, boards(shop), "nothing of the template is left");
    }

    @Test
    void what_the_shop_changed_outlives_an_upgrade_its_undo_and_the_template_itself() {
        Shop shop = Shop.open("en");
        install(shop, "1.0.0");
        Page page = browsers.member(shop.owner());

        renameStage(page, "Preparing the goods", "Picking");
        assertEquals("Picking", picking(shop));
        Locator working = page.getByRole(
                        AriaRole.SWITCH, new Page.GetByRoleOptions().setName(Pattern.compile("dispatched")))
                .first();
        working.click();
        assertThat(working).not().isChecked();
        assertFalse(robot(shop, "sale_dispatch").path("enabled").asBoolean(), "the robot rests");
        changeCondition(page);

        upgrade(page);
        assertEquals("1.1.0", version(shop));
        assertEquals("Picking", picking(shop));

        takeBack(page);
        assertEquals("1.0.0", version(shop));
        assertEquals("Picking", picking(shop));

        page.navigate("/templates/retail-sales/uninstall");
        button(page, "Remove").click();
        assertThat(page.getByText("Stayed as your own")).isVisible();
        assertEquals("Picking", picking(shop));
    }

    private static void upgrade(Page page) {
        page.navigate("/templates");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Upgrade to 1\\.1")))
                .click();
        Locator conflict = page.getByRole(AriaRole.ARTICLE).first();
        assertThat(conflict).containsText("Decide");
        conflict.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take new"))
                .click();
        assertThat(conflict).containsText("You take the new one");
        Locator keep = button(page, "Keep all mine");
        if (keep.isVisible()) {
            keep.click();
        }
        Locator consent = page.getByLabel("I agree that these people get these rights");
        if (consent.isVisible()) {
            consent.check();
        }
        button(page, "Upgrade").click();
        assertThat(page.getByRole(AriaRole.LINK, named("Open the board"))).isVisible();
    }

    private static void takeBack(Page page) {
        page.navigate("/settings/changes");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Undo")))
                .first()
                .click();
        assertThat(toast(page)).containsText("Undone");
    }

    private static String picking(Shop shop) {
        return stage(shop, "sale/preparing").path("name").path("en").asText();
    }

    private static void renameStage(Page page, String from, String to) {
        page.navigate("/settings/boards/sale");
        page.getByRole(AriaRole.BUTTON, exactly("Stage “" + from + "”")).click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(to);
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Stage “" + to + "”")))
                .isVisible();
    }

    /** The robot of “In stock” is about whoever pays later, which the next version tells in another way. */
    private static void changeCondition(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Change the robot:.*In stock")))
                .first()
                .click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("Comparison").selectOption("is");
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(sheet).isHidden();
    }

    private static void install(Shop shop, String version) {
        String hash = shop.owner()
                .post(PACK + "/plan", Map.of("version", version))
                .expect(200)
                .text("/hash");
        shop.owner()
                .post(PACK + "/apply", Map.of("version", version, "hash", hash, "consent", true))
                .expect(200);
    }

    private static int boards(Shop shop) {
        return shop.owner()
                .get("/api/v1/pipelines")
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    private static String version(Shop shop) {
        return shop.owner().get(PACK + "/items").expect(200).text("/version");
    }

    private static JsonNode configuration(Shop shop) {
        return shop.owner().get("/api/v1/configuration").expect(200).json();
    }

    private static JsonNode stage(Shop shop, String id) {
        for (JsonNode pipeline : configuration(shop).path("pipelines")) {
            for (JsonNode stage : pipeline.path("stages")) {
                if (stage.path("id").asText().equals(id)) {
                    return stage;
                }
            }
        }
        throw new AssertionError("no stage " + id);
    }

    private static JsonNode robot(Shop shop, String id) {
        for (JsonNode robot : configuration(shop).path("robots")) {
            if (robot.path("id").asText().equals(id)) {
                return robot;
            }
        }
        throw new AssertionError("no robot " + id);
    }

    private static Locator toast(Page page) {
        return page.locator(".toast").last();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, exactly(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }
}
