package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first seed's scenarios of requests and sales, walked on the screen by a manager. */
class SaleWalkIT {

    private static final Map<String, Object> KETTLE = Map.of(
            "type",
            "lead",
            "title",
            "Kettle",
            "amount",
            RetailSalesIT.money("3500.00"),
            "fields",
            Map.of(
                    "first_name",
                    "Aida",
                    "phones",
                    List.of("+996555000001"),
                    "product",
                    "Kettle of 3 litres",
                    "delivery_address",
                    "Chui 1",
                    "payment_type",
                    "prepayment"));

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
    @Covers({"SC-001", "RS-014", "RS-101", "RS-102", "RS-111", "RS-112", "RS-113", "RS-114", "RS-201", "RS-901"})
    void a_lead_is_handled_and_converted_with_all_filled_fields() {
        BoardPage board = desk.board("leads");
        String lead = desk.create(KETTLE);
        assertThat(board.cardOn(lead, "leads/new")).isVisible();
        assertThat(board.toast("New lead: Kettle")).isVisible();
        board.dragByMouse(lead, "leads/in_progress");
        desk.expectStage(lead, "leads/in_progress");
        desk.expectTold(lead, "New lead: Kettle", "Lead Kettle moved to “In progress”");
        desk.expectTasks(lead);

        RecordPage card = desk.card(lead);
        convert(card, lead);
        assertThat(desk.page().locator(".client-line")).containsText("Aida");
        card.expectNext("Clarify the order");
        assertThat(card.fact("Product")).hasText("Kettle of 3 litres");
        assertThat(card.fact("Delivery address")).hasText("Chui 1");
        assertThat(card.fact("Payment type")).hasText("Prepayment");
        assertThat(desk.page().locator(".record-sum")).containsText("3,500");
        isConverted(desk.record(lead), desk.record(card.id()));
        desk.expectTold(card.id(), "New order N has arrived");
        desk.expectTasks(card.id(), "Clarify the order");
    }

    private static void convert(RecordPage card, String lead) {
        card.button("Create a deal").click();
        card.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create a deal"))
                .click();
        assertThat(card.page()).not().hasURL(Pattern.compile(".*" + lead));
    }

    private static void isConverted(JsonNode lead, JsonNode deal) {
        assertEquals("leads/converted", lead.path("stage").asText());
        assertEquals("sale/new_order", deal.path("stage").asText());
        assertEquals(lead.at("/contact/id"), deal.at("/contact/id"));
        assertEquals("+996555000001", deal.at("/contact/phones/0").asText());
        assertEquals(0, deal.at("/contact/emails").size(), "what was empty stays empty");
    }

    @Test
    @Covers({"SC-002", "RS-010", "RS-120", "RS-202", "RS-204", "RS-205", "RS-206", "RS-207", "RS-209"})
    void a_prepaid_sale_goes_to_the_end() {
        String deal = desk.deal("Prepaid", "sale/new_order", "prepayment");
        RecordPage card = desk.card(deal);
        card.expectNext("Clarify the order");
        card.moveTo("In stock");
        card.expectNext("Choose where it goes");
        card.moveTo("Awaiting prepayment");
        card.expectNext("Receive the prepayment");
        card.moveTo("Preparing the goods");
        card.expectNext("Choose where it goes");
        card.moveTo("Dispatch");
        card.expectNext("Tell about the dispatch");
        card.moveTo("Receipt confirmation");
        card.expectNext("Choose where it goes");
        assertThat(card.offer("Post-payment")).hasCount(0);
        card.offer("Deal won").click();
        card.expectNext("Closed with success");
        desk.expectTold(
                deal,
                "New order N has arrived",
                "In stock, prepayment awaited for order N",
                "Deal N moved to “Awaiting prepayment”",
                "The goods have gone to picking",
                "The goods were dispatched",
                "The goods were received",
                "The deal was closed successfully");
        desk.expectTasks(deal);
    }

    @Test
    @Covers({"SC-003", "RS-122", "RS-202", "RS-207", "RS-208", "RS-209", "RS-OP-04"})
    void finishing_the_post_payment_task_wins_the_deal_by_itself() {
        String deal = desk.deal("Paid later", "sale/in_stock", "postpayment");
        RecordPage card = desk.card(deal);
        assertThat(card.offer("Awaiting prepayment")).hasCount(0);
        card.offer("Preparing the goods").click();
        desk.expectStage(deal, "sale/preparing");
        card.moveTo("Dispatch");
        card.moveTo("Receipt confirmation");
        card.moveTo("Post-payment");
        card.finish("Receive the post-payment");
        card.expectNext("Closed with success");
        desk.expectStage(deal, "sale/won");
        desk.expectTold(
                deal,
                "In stock, order N is paid after delivery",
                "The goods have gone to picking",
                "The goods were dispatched",
                "The goods were received, post-payment awaited",
                "Post-payment awaited",
                "The deal was closed successfully");
        desk.expectTasks(deal);
    }

    @Test
    @Covers({"SC-004", "RS-203", "RS-211", "RS-221", "RS-OP-13"})
    void a_replacement_is_refused() {
        String deal = desk.deal("Sold out", "sale/new_order", "prepayment");
        RecordPage card = desk.card(deal);
        card.expectNext("Clarify the order");
        card.moveTo("Offer a replacement");
        card.expectNext("Clarify the replacement");
        card.moveTo("Refused the goods");
        card.expectNext("Refused the goods");
        assertThat(desk.page().getByText("removed the task").first()).isVisible();
        desk.expectTold(deal, "New order N has arrived", "Offer the client a replacement for order N");
        desk.expectTasks(deal);
    }

    @Test
    @Covers({"SC-005", "RS-121", "RS-202", "RS-207", "RS-OP-05"})
    void a_mixed_payment_needs_both_stages() {
        String deal = desk.deal("Half and half", "sale/in_stock", "mixed");
        RecordPage card = desk.card(deal);
        assertThat(card.offer("Preparing the goods")).hasCount(0);
        card.offer("Awaiting prepayment").click();
        card.expectNext("Receive the prepayment");
        card.moveTo("Preparing the goods");
        card.moveTo("Dispatch");
        card.moveTo("Receipt confirmation");
        assertThat(card.offer("Post-payment")).isVisible();
        card.moveTo("Post-payment");
        card.finish("Receive the post-payment");
        card.expectNext("Closed with success");
        desk.expectStage(deal, "sale/won");
    }

    @Test
    @Covers({"SC-006", "RS-201", "RS-203", "RS-204", "RS-206", "RS-502"})
    void finished_tasks_that_must_not_move_anything() {
        Map<String, String> tasks = Map.of(
                "sale/new_order", "Clarify the order",
                "sale/replacement", "Clarify the replacement",
                "sale/awaiting_prepayment", "Receive the prepayment",
                "sale/dispatch", "Tell about the dispatch",
                "offers/sent", "Get the client's feedback");
        tasks.forEach((stage, task) -> {
            String id = stage.startsWith("offers")
                    ? desk.create(Map.of("type", "offer", "title", "Stays", "stage", stage))
                    : desk.deal("Stays", stage, "prepayment");
            RecordPage card = desk.card(id);
            card.finish(task);
            assertThat(card.toast("Done: " + task)).isVisible();
            card.expectNext("Choose where it goes");
            JsonNode after = desk.record(id);
            assertEquals(stage, after.path("stage").asText());
            assertEquals(0, after.at("/robots/waiting").size(), "nothing follows: " + after);
            desk.expectTasks(id);
        });
    }
}
