package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stage that wants something known: the move asks for just that, and then goes on. */
class MissingFieldsIT {

    private static final String WORDS = "Write where to deliver.";

    private static Shop shop;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void open() throws Exception {
        shop = Shop.open("en").withRetailPack();
        wantAnAddress();
    }

    @Test
    void a_card_carried_to_the_stage_asks_for_the_field_and_then_moves() {
        String id = deal("Carried without an address");
        BoardPage board = BoardPage.open(browsers.member(shop.owner()), "sale");
        board.dragByMouse(id, "sale/dispatch");
        Locator sheet = sheet(board.page());
        assertThat(sheet).containsText(WORDS);
        assertEquals("sale/preparing", stage(id));
        fillAndMove(sheet, "Chui 1");
        assertThat(board.cardOn(id, "sale/dispatch")).isVisible();
        Shop.await("it moved with the address", () -> stage(id).equals("sale/dispatch"));
        assertEquals("Chui 1", shop.record(id).at("/fields/delivery_address").asText());
    }

    @Test
    void the_card_itself_says_what_is_missing_and_putting_back_changes_nothing() {
        String id = deal("Opened without an address");
        RecordPage card = RecordPage.open(browsers.member(shop.owner()), id);
        choose(card, "Dispatch");
        Locator sheet = sheet(card.page());
        assertThat(sheet).containsText(WORDS);
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put back"))
                .click();
        assertThat(sheet).hasCount(0);
        assertEquals("sale/preparing", stage(id));
        choose(card, "Dispatch");
        fillAndMove(sheet(card.page()), "Manas 40");
        assertThat(card.toast("is on “Dispatch”")).isVisible();
        assertEquals("Manas 40", shop.record(id).at("/fields/delivery_address").asText());
    }

    @Test
    void a_card_that_has_it_is_not_asked() {
        String id = shop.create(
                        "deal",
                        Map.of(
                                "title",
                                "Has an address",
                                "stage",
                                "sale/preparing",
                                "fields",
                                Map.of("delivery_address", "Chui 2")))
                .path("id")
                .asText();
        RecordPage card = RecordPage.open(browsers.member(shop.owner()), id);
        card.moveTo("Dispatch");
        assertEquals("sale/dispatch", stage(id));
    }

    private static Locator sheet(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static void fillAndMove(Locator sheet, String address) {
        sheet.getByLabel("Delivery address").fill(address);
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move"))
                .click();
        assertThat(sheet).hasCount(0);
    }

    private static void choose(RecordPage card, String stage) {
        card.button("Move to…").click();
        card.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(stage))
                .click();
    }

    private static String deal(String title) {
        return shop.create("deal", Map.of("title", title, "stage", "sale/preparing"))
                .path("id")
                .asText();
    }

    private static String stage(String id) {
        return shop.record(id).path("stage").asText();
    }

    /** The shop's own edit of its pack, in the rows where an edit ends up: before dispatch an address must be known. */
    private static void wantAnAddress() throws Exception {
        try (var database = Installation.database();
                var statement = database.createStatement()) {
            String mine = " where tenant_id = (select tenant_id from dukon.tenant where slug = '" + shop.slug() + "')";
            assertEquals(
                    1,
                    statement.executeUpdate(
                            """
                    update dukon.configuration_item set content = jsonb_set(content,
                      array['stages', (select (n - 1)::text from jsonb_array_elements(content -> 'stages')
                        with ordinality s (stage, n) where stage ->> 'id' = 'dispatch'), 'require'],
                      '[{"id": "address", "that": {"delivery_address": {"filled": true}}}]')"""
                                    + mine + " and kind = 'pipelines' and item_id = 'sale'"));
            statement.executeUpdate("update dukon.configuration_item set content = content"
                    + " || '{\"refuse\": {\"sale\": {\"dispatch\": {\"address\": \"" + WORDS + "\"}}}}'" + mine
                    + " and kind = 'i18n' and item_id = 'en' and pack = 'retail-sales'");
            statement.executeUpdate("update dukon.tenant set configuration_version = configuration_version + 1" + mine);
        }
        String probe = deal("Probe");
        Shop.await(
                "the shop knows its edit",
                () -> shop.record(probe).path("missing").toString().contains(WORDS));
    }
}
