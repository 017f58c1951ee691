package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Products on the screen: the page of them, and the goods of a deal. */
class ProductsPageIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void an_empty_page_says_how_products_come() {
        Page page = browsers.member(Shop.open("en").owner());
        page.navigate("/products");
        assertThat(page.getByText("Your products will appear here")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("Open the apps"))).hasAttribute("href", "/settings/apps");
    }

    @Test
    void a_product_is_found_and_all_that_is_known_of_it_is_told() {
        Shop shop = Shop.open("en").withRetailPack();
        fill(shop);
        Page page = browsers.member(shop.owner());
        page.navigate("/today");
        page.getByRole(AriaRole.LINK, named("Products")).click();
        Locator rows = page.locator("table.tbl tbody tr");
        assertThat(rows).hasCount(2);
        page.getByLabel("Group", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setIndex(2));
        assertThat(rows).hasCount(1);
        page.getByRole(AriaRole.SEARCHBOX, named("Name, article or barcode")).fill("plate");
        assertThat(page.getByText("Nothing was found")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Show all")).click();
        assertThat(rows).hasCount(2);
        page.getByRole(AriaRole.SEARCHBOX, named("Name, article or barcode")).fill("ab-12");
        assertThat(rows).hasCount(1);
        page.getByRole(AriaRole.LINK, named("Blue cup")).press("Enter");
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        assertThat(sheet).containsText("4601234567893");
        assertThat(sheet).containsText("From 1C");
        assertThat(page).hasURL(Pattern.compile(".*product=.*"));
        page.keyboard().press("Escape");
        assertThat(sheet).hasCount(0);
        page.navigate("/products?group=" + java.util.UUID.randomUUID());
        assertThat(page.getByText("There is no such group any more")).isVisible();
    }

    @Test
    void a_line_of_a_deal_is_made_of_a_product() {
        Shop shop = Shop.open("en").withRetailPack();
        String cup = fill(shop);
        String deal = shop.create("deal", Map.of("title", "Cups", "stage", "sale/new_order"))
                .path("id")
                .asText();
        Page page = browsers.member(shop.owner());
        RecordPage.open(page, deal);
        page.locator("button.btn")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Add$")))
                .click();
        page.getByRole(AriaRole.COMBOBOX, named("Good")).pressSequentially("blue");
        Locator offered = page.getByRole(AriaRole.OPTION);
        assertThat(offered).containsText("AB-12/3");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.COMBOBOX, named("Good"))).hasValue("Blue cup");
        page.locator("button.btn.p")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Save$")))
                .click();
        assertThat(page.locator(".goods tbody")).containsText("Blue cup");
        JsonNode line = shop.record(deal).at("/lines/0");
        assertEquals("ext-" + cup, line.path("externalId").asText());
        assertEquals("450.50", line.at("/price/amount").asText());
    }

    private static String fill(Shop shop) {
        Goods goods = new Goods(shop);
        goods.group("dishes", "", "Dishes");
        goods.group("cups", "dishes", "Cups");
        goods.product("Plate", "PL-1", "4609999999999", "dishes", 99_900);
        return goods.product("Blue cup", "AB-12/3", "4601234567893", "cups", 45_050);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
