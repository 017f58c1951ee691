package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An owner says on the page of roles which fields of a deal managers see and write. */
class FieldRightsIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    @Covers("RS-016")
    void what_is_hidden_on_the_page_of_roles_is_gone_for_the_role() {
        Shop shop = Shop.open("en").withRetailPack();
        Http manager = shop.colleague("Aigul", "manager");
        String deal = manager.with("Idempotency-Key", "hidden-amount")
                .post(
                        "/api/v1/records",
                        Map.of(
                                "type",
                                "deal",
                                "title",
                                "Quilt",
                                "stage",
                                "sale/new_order",
                                "fields",
                                Map.of("product", "Wool")))
                .expect(201)
                .text("/id");
        assertTrue(fields(manager, deal).has("product"));

        limit(browsers.member(shop.owner()));

        Shop.await("it is hidden", () -> !fields(manager, deal).has("product"));
        String version = "\"" + record(manager, deal).path("version").asInt() + "\"";
        manager.with("If-Match", version)
                .patch("/api/v1/records/" + deal, Map.of("fields", Map.of("delivery_address", "Chui 1")))
                .expect(403, 422);
        assertFalse(dealFields(manager).contains("product"), "other kinds of cards keep theirs");
        assertTrue(dealFields(shop.owner()).contains("product"));
    }

    @Test
    void a_role_is_taken_away_once_nobody_has_it() {
        Shop shop = Shop.open("en").withRetailPack();
        Page page = browsers.member(shop.owner());
        page.navigate("/settings/roles");
        page.getByRole(AriaRole.BUTTON, named("^New role")).click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("Name of the role").first().fill("Packer");
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Packer"))
                .click();
        String role = page.url().replaceFirst(".*/", "");
        page.getByRole(AriaRole.BUTTON, named("^Rename")).click();
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove the role"))
                .waitFor();
        shop.colleague("Nurbek", role);
        Locator remove = sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove the role"));
        remove.click();
        assertThat(sheet).containsText("Give them another one first");

        shop.owner()
                .patch("/api/v1/members/" + member(shop), Map.of("roles", List.of("manager")))
                .expect(200, 204);
        remove.click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Packer")))
                .hasCount(0);
    }

    private static String member(Shop shop) {
        for (JsonNode one : shop.owner().get("/api/v1/members").json().path("items")) {
            if (one.path("name").asText().equals("Nurbek")) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("Nurbek has joined");
    }

    private static void limit(Page page) {
        page.navigate("/settings/roles/manager");
        page.getByRole(AriaRole.BUTTON, named("^Deal · Fields")).click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("Product: Hidden", new Locator.GetByLabelOptions().setExact(true))
                .check();
        sheet.getByLabel("Delivery address: Reads", new Locator.GetByLabelOptions().setExact(true))
                .check();
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Done"))
                .click();
        page.getByRole(AriaRole.BUTTON, named("^Save 2 changes")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("^Deal · Fields: \\d+ of \\d+")))
                .isVisible();
    }

    private static JsonNode record(Http who, String id) {
        return who.get("/api/v1/records/" + id).expect(200).json();
    }

    private static JsonNode fields(Http who, String id) {
        return record(who, id).path("fields");
    }

    private static List<String> dealFields(Http who) {
        List<String> ids = new ArrayList<>();
        for (JsonNode type : who.get("/api/v1/types").expect(200).json().path("items")) {
            if (type.path("id").asText().equals("deal")) {
                type.path("fields").forEach(field -> ids.add(field.path("id").asText()));
            }
        }
        return ids;
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
