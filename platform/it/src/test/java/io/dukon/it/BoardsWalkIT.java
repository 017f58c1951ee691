package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first seed's scenarios of the other boards and of clients, walked on the screen by a manager. */
class BoardsWalkIT {

    private static Http manager;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private Desk desk;

    @BeforeAll
    static void open() {
        manager = Shop.open("en").withRetailPack().colleague("Aizada", "manager");
    }

    @BeforeEach
    void sitDown() {
        desk = new Desk(browsers.member(manager), manager);
    }

    @Test
    @Covers({"SC-007", "RS-011", "RS-301", "RS-302", "RS-303", "RS-304", "RS-305", "RS-306", "RS-307"})
    void a_purchase_goes_from_request_to_success_and_another_is_refused() {
        BoardPage board = desk.board("purchase");
        String bought = desk.make(board, "Felt from Naryn");
        assertThat(board.toast("A new purchase request was created")).isVisible();
        drag(board, bought, "purchase/documents");
        board.carryByKeys(bought, 1, "Prepayment");
        desk.expectStage(bought, "purchase/prepayment");
        drag(board, bought, "purchase/supply");
        RecordPage card = desk.card(bought);
        card.moveTo("Post-payment");
        card.finish("Make the post-payment for the purchase");
        card.expectNext("Closed with success");
        desk.expectStage(bought, "purchase/won");
        desk.expectTold(
                bought,
                "A new purchase request was created",
                "Prepare the documents",
                "Make the prepayment and wait for the goods",
                "After receiving the goods move the deal to “Post-payment”",
                "Make the post-payment for the purchase",
                "The deal was closed successfully");

        board = desk.board("purchase");
        String refused = desk.make(board, "Silk from Margilan");
        drag(board, refused, "purchase/documents");
        desk.expectTold(refused, "A new purchase request was created", "Prepare the documents");
        drag(board, refused, "purchase/refused");
        assertThat(board.card(refused)).hasCount(0);
        desk.expectTold(refused, "A new purchase request was created", "Prepare the documents");
    }

    @Test
    @Covers({"SC-008", "RS-012", "RS-401", "RS-402", "RS-403", "RS-404", "RS-405", "RS-406"})
    void a_production_comes_to_the_warehouse_and_another_is_cancelled() {
        BoardPage board = desk.board("production");
        String made = desk.make(board, "Twenty chapans");
        drag(board, made, "production/making");
        drag(board, made, "production/packing");
        desk.expectTasks(made);
        drag(board, made, "production/warehouse");
        RecordPage card = desk.card(made);
        card.finish("Confirm delivery to the warehouse");
        card.expectNext("Closed with success");
        desk.expectStage(made, "production/done");
        desk.expectTold(
                made,
                "Check the possibility of production, funds and materials",
                "Production has started",
                "The goods are being packed",
                "Goods are being delivered to the warehouse",
                "The request was fulfilled");

        board = desk.board("production");
        String cancelled = desk.make(board, "A thousand chapans");
        desk.expectTold(cancelled, "Check the possibility of production, funds and materials");
        drag(board, cancelled, "production/cancelled");
        assertThat(board.card(cancelled)).hasCount(0);
        desk.expectTold(cancelled, "Check the possibility of production, funds and materials");
    }

    @Test
    @Covers({"SC-009", "RS-013", "RS-501", "RS-502", "RS-503", "RS-504", "RS-OP-10", "RS-OP-11"})
    void an_offer_is_sent_by_its_task_and_declined_or_accepted() {
        BoardPage board = desk.board("offers");
        String declined = desk.make(board, "Curtains for the hotel");
        assertThat(board.toast("An offer was created")).isVisible();
        RecordPage card = desk.card(declined);
        card.finish("Send the offer to the client");
        card.expectNext("Get the client's feedback");
        desk.expectStage(declined, "offers/sent");
        board = desk.board("offers");
        drag(board, declined, "offers/declined");
        desk.expectTold(declined, "An offer was created", "Offer declined");
        desk.expectTasks(declined);

        String accepted = desk.make(board, "Cushions for the hotel");
        drag(board, accepted, "offers/sent");
        drag(board, accepted, "offers/accepted");
        desk.expectTold(accepted, "An offer was created", "Offer accepted");
    }

    @Test
    @Covers({"RS-015", "RS-601", "RS-OP-09"})
    void an_invoice_is_sent_and_paid_and_another_is_not() {
        BoardPage board = desk.board("invoices");
        String paid = desk.make(board, "For the curtains");
        drag(board, paid, "invoices/sent");
        RecordPage card = desk.card(paid);
        card.moveTo("Paid");
        desk.expectStage(paid, "invoices/paid");
        desk.expectTold(paid, "New invoice N", "Invoice N was sent", "Invoice N is paid");

        board = desk.board("invoices");
        String unpaid = desk.make(board, "For the cushions");
        drag(board, unpaid, "invoices/unpaid");
        assertThat(board.card(unpaid)).hasCount(0);
        desk.expectTold(unpaid, "New invoice N", "Invoice N is unpaid");
    }

    @Test
    @Covers({"RS-701", "RS-702", "RS-703"})
    void the_cards_of_a_client_and_of_a_company_tell_their_deals_and_history() {
        String company = desk.create(Map.of(
                "type",
                "company",
                "title",
                "Hotel Ala-Too",
                "fields",
                Map.of("phones", List.of("+996312000001"), "emails", List.of("hotel@dukon.test"))));
        Map<String, Object> contact =
                Map.of("name", "Cholpon Isaeva", "phones", List.of("+996555000303"), "emails", List.of());
        String first = desk.create(order("Curtains", "12000.00", contact, company));
        desk.create(order("Cushions", "4500.00", contact, company));

        tells(first, "Cholpon Isaeva", "+996 555 00 03 03");
        tells(first, "Hotel Ala-Too", "hotel@dukon.test");
    }

    private static Map<String, Object> order(String goods, String sum, Map<String, Object> contact, String company) {
        return Map.of(
                "type",
                "deal",
                "title",
                goods,
                "stage",
                "sale/new_order",
                "amount",
                RetailSalesIT.money(sum),
                "contact",
                contact,
                "company",
                company);
    }

    /** From the deal to the client's card: how to reach him, both deals with their sums, and what is noted there. */
    private void tells(String deal, String client, String reach) {
        Page page = desk.card(deal).page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(client))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/clients/.*"));
        assertThat(page.locator("dl")).containsText(reach);
        Locator deals = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Deals"));
        assertThat(deals).containsText(Pattern.compile("Curtains[^C]*12,000", Pattern.DOTALL));
        assertThat(deals).containsText(Pattern.compile("Cushions[^C]*4,500", Pattern.DOTALL));
        page.getByPlaceholder("What was agreed").fill("Asked for blue");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        Locator history = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("History"));
        assertThat(history.getByRole(AriaRole.LISTITEM).first()).containsText("Asked for blue");
    }

    private void drag(BoardPage board, String id, String stage) {
        board.dragByMouse(id, stage);
        desk.expectStage(id, stage);
    }
}
