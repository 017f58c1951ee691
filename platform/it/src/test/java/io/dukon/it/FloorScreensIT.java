package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A shop floor on the screen: forms of tasks, whom a request asks, who works when, and whose turn it is. */
class FloorScreensIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private Shop shop;

    @BeforeAll
    static void release() throws Exception {
        TestPack.release("floor");
    }

    @BeforeEach
    void open() {
        shop = Shop.open("en");
        shop.owner().post("/api/v1/packs/floor/install", Map.of()).expect(200);
    }

    @Test
    @Covers({"SS-414", "SS-418"})
    void one_answer_shows_the_next_questions_and_the_form_finishes_the_task() {
        String visit = visit("Boots", "visits/counter", Map.of());
        Page page = browsers.member(shop.owner());
        page.navigate("/records/" + visit);
        button(page, "Fill in: How it went").first().click();
        Locator form = page.getByRole(AriaRole.DIALOG);
        assertThat(form.getByText("Answer this first")).isVisible();
        assertThat(form.getByLabel("Pieces")).hasCount(0);

        answer(form, "Refused");
        send(form);
        assertThat(form.getByRole(AriaRole.ALERT)).containsText("Fill this in");
        answer(form, "Sold");
        form.getByLabel("Pieces").fill("12");
        form.getByLabel("Note").fill("red ones");
        send(form);
        assertThat(form.getByRole(AriaRole.ALERT)).containsText("outside what the form allows");
        assertThat(form.getByLabel("Pieces")).isFocused();

        form.getByRole(AriaRole.BUTTON, named("Later")).click();
        page.reload();
        button(page, "Fill in: How it went").first().click();
        assertThat(form.getByLabel("Note")).hasValue("red ones");
        form.getByLabel("Pieces").fill("2");
        send(form);
        assertThat(form).isHidden();
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("History")))
                .containsText("Pieces: 2");
        assertThat(page.getByText("Take the payment of Boots").first()).isVisible();
        assertEquals("red ones", shop.record(visit).at("/fields/note").asText());
    }

    @Test
    void on_a_phone_a_form_is_filled_from_the_list_of_tasks() {
        String visit = visit("Sandals", "visits/counter", Map.of());
        Page page = browsers.member(shop.owner(), Browsers.phone());
        page.navigate("/tasks?whose=all");
        button(page, "How it went").click();
        Locator form = page.getByRole(AriaRole.DIALOG);
        answer(form, "Refused");
        form.getByLabel("Note").fill("too dear");
        send(form);
        assertThat(form).isHidden();
        assertThat(page.getByText("Tell how it went with Sandals")).hasCount(1); // the word that it is done
        assertEquals("visits/gone", shop.record(visit).path("stage").asText());
    }

    @Test
    @Covers({"SS-302", "SS-OP-24"})
    void a_card_shows_whom_its_request_asks_who_said_no_and_who_took_it() {
        String store = unit("Centre");
        Http aida = atWork("Aida", store);
        Http bek = atWork("Bek", store);
        String visit = visit("Boots", "visits/short", Map.of("store", store));
        Shop.await("somebody is asked", () -> !asked(visit).isEmpty());
        Page page = browsers.member(shop.owner());
        page.navigate("/records/" + visit);
        Locator panel = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Who is asked"));
        String first = asked(visit);
        assertThat(panel).containsText(first);

        String request = shop.record(visit).at("/requests/0/id").asText();
        (first.equals("Aida") ? aida : bek)
                .post("/api/v1/requests/" + request + "/decline", Map.of())
                .expect(200, 204);
        assertThat(panel).containsText(first + ": cannot");
        assertThat(panel).containsText(first.equals("Aida") ? "Bek" : "Aida");
        (first.equals("Aida") ? bek : aida)
                .post("/api/v1/requests/" + request + "/accept", Map.of())
                .expect(200);
        assertThat(panel).containsText("taken");
    }

    @Test
    void who_is_asked_takes_it_on_the_card() {
        String store = unit("Centre");
        String me = member("Nurlan Abdiev");
        shop.owner()
                .patch("/api/v1/members/" + me, Map.of("roles", List.of("owner", "seller")))
                .expect(200);
        begin(shop.owner(), me, store);
        String visit = visit("Boots", "visits/short", Map.of("store", store));
        Shop.await("somebody is asked", () -> !asked(visit).isEmpty());
        Page page = browsers.member(shop.owner());
        page.navigate("/records/" + visit);
        Locator panel = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Who is asked"));
        panel.getByRole(AriaRole.BUTTON, named("Take")).click();
        assertThat(panel).containsText("taken");
        assertEquals(me, shop.record(visit).at("/fields/seller").asText());
    }

    @Test
    @Covers("SS-305")
    void an_owner_opens_a_store_and_plans_a_week_which_his_people_only_see() {
        Http aida = shop.colleague("Aida", "seller");
        Page page = browsers.member(shop.owner());
        page.navigate("/settings/work-time");
        button(page, "Add").click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("Name").fill("Centre");
        sheet.getByLabel("Aida").check();
        sheet.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Stores and departments")))
                .containsText("Aida");

        Locator row = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Aida"))
                .first();
        row.getByRole(AriaRole.COMBOBOX).first().selectOption("s10");
        Shop.await("the roster", () -> roster().contains("s10"));

        Page hers = browsers.member(aida);
        hers.navigate("/settings");
        hers.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Work time"))
                .click();
        assertThat(hers.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("Aida"))
                        .first())
                .containsText("10:00–20:00");
        assertThat(hers.getByRole(AriaRole.COMBOBOX)).hasCount(0);
        assertThat(button(hers, "Add")).hasCount(0);
    }

    @Test
    void a_queue_is_named_and_ordered_in_the_editor_and_goes_back_to_the_template() {
        Page page = browsers.member(shop.owner());
        page.navigate("/settings/queues");
        button(page, "Queue “Cashiers”").click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("Tills");
        sheet.getByLabel("Next is the one").selectOption("least_recent");
        sheet.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(sheet).isHidden();
        assertEquals(List.of("least_recent"), order("cashiers"));

        button(page, "Queue “Tills”").click();
        assertThat(sheet).containsText("Nurlan Abdiev");
        button(page, "Everything back to the template").click();
        assertThat(button(page, "Queue “Cashiers”")).isVisible();
        assertEquals(List.of("fewest_open_tasks", "least_recent"), order("cashiers"));
    }

    @Test
    void an_owner_looks_through_the_eyes_of_a_role_and_changes_nothing_meanwhile() {
        String visit = visit("Boots", "visits/served", Map.of());
        Page page = browsers.member(shop.owner());
        page.navigate("/settings/roles/cashier");
        button(page, "See as this role").click();
        Locator banner = page.getByText("You see the shop as “Cashier” sees it");
        assertThat(banner).isVisible();
        page.navigate("/settings");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Roles and rights")))
                .hasCount(0);
        page.navigate("/records/" + visit);
        page.getByPlaceholder("What was agreed, what to remember").fill("written by a looker");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .first()
                .click();
        assertThat(page.locator(".toast").last()).containsText("You see the shop as a role sees it");
        button(page, "Back to myself").click();
        assertThat(button(page, "See as this role")).isVisible();
        assertThat(banner).hasCount(0);

        Http seller = shop.colleague("Aida", "seller");
        seller.with("X-Dukon-As", "cashier").get("/api/v1/session").expect(403);
        shop.owner()
                .with("X-Dukon-As", "seller")
                .get("/api/v1/records/" + visit)
                .expect(200);
        shop.owner()
                .with("X-Dukon-As", "nobody")
                .get("/api/v1/records/" + visit)
                .expect(403, 404);
    }

    private static void answer(Locator form, String outcome) {
        form.getByRole(AriaRole.RADIO, named(outcome)).click();
    }

    private static void send(Locator form) {
        form.getByRole(AriaRole.BUTTON, named("Send and finish")).click();
    }

    private List<String> order(String queue) {
        for (JsonNode one :
                shop.owner().get("/api/v1/configuration").expect(200).json().path("queues")) {
            if (one.path("id").asText().equals(queue)) {
                return one.path("order").valueStream().map(JsonNode::asText).toList();
            }
        }
        throw new AssertionError("no queue " + queue);
    }

    private String visit(String title, String stage, Map<String, Object> fields) {
        return shop.create("visit", Map.of("title", title, "stage", stage, "fields", fields))
                .path("id")
                .asText();
    }

    private String asked(String visit) {
        return shop.record(visit).at("/requests/0/asks/0/name").asText();
    }

    private String unit(String name) {
        return shop.owner()
                .post("/api/v1/units", Map.of("name", name))
                .expect(201)
                .text("/id");
    }

    private String member(String name) {
        for (JsonNode one :
                shop.owner().get("/api/v1/members").expect(200).json().path("items")) {
            if (one.path("name").asText().equals(name)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("no member " + name);
    }

    private Http atWork(String name, String store) {
        Http session = shop.colleague(name, "seller");
        begin(session, member(name), store);
        return session;
    }

    private void begin(Http session, String member, String store) {
        shop.owner()
                .put("/api/v1/members/" + member + "/unit", Map.of("unit", store))
                .expect(200, 204);
        shop.owner()
                .put(
                        "/api/v1/roster",
                        Map.of("items", List.of(Map.of("day", today(), "member", member, "shift", "s08"))))
                .expect(200, 204);
        session.post("/api/v1/work-day/start", Map.of()).expect(200);
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Bishkek")).toString();
    }

    private String roster() {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Bishkek"));
        return shop.owner()
                .get("/api/v1/roster?from=" + day.minusDays(7) + "&to=" + day.plusDays(7))
                .expect(200)
                .body();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
