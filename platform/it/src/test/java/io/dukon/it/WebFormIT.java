package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The shop's form as its owner shapes it and as strangers meet it: with a script or without, here or in another site. */
class WebFormIT {

    private static Shop shop;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
    }

    @Test
    @Covers({"RS-001", "RS-101"})
    void what_the_owner_writes_is_what_strangers_read() {
        Page owner = browsers.member(shop.owner());
        owner.navigate("/settings/forms");
        button(owner, "New form").first().click();
        owner.getByLabel("Heading").fill("Order a carpet");
        owner.getByLabel("What interests you", exactly()).check();
        owner.getByLabel("Consent").fill("You may call me about the carpet");
        owner.getByLabel("On the button").fill("Call me");
        owner.getByLabel("After sending").first().fill("We call before evening.");
        button(owner, "Save").click();
        assertThat(owner.getByText("Everything is saved")).isVisible();
        String address = address(owner);

        Page stranger = browsers.window(withoutScript());
        stranger.navigate(address);
        PublicFormPage form = new PublicFormPage(stranger.mainFrame());
        assertThat(stranger.getByText("You may call me about the carpet")).isVisible();
        form.fill("Bakyt", "0700 11 22 33", "Red, two by three");
        stranger.getByLabel("Which product are you interested in").fill("Carpet");
        form.agree();
        form.read();
        button(stranger, "Call me").click();
        assertThat(stranger.getByText("We call before evening.")).isVisible();

        JsonNode lead = lead("Bakyt");
        assertEquals("+996700112233", lead.at("/fields/phones/0").asText());
        assertEquals("Carpet", lead.at("/fields/product").asText());
        assertTrue(lead.at("/fields/comments").asText().contains("Red, two by three"), lead.toString());
    }

    @Test
    void a_program_and_a_missing_consent_are_refused_in_words_and_nothing_typed_is_lost() {
        String title = "Guarded";
        Page stranger = browsers.window(withoutScript());
        stranger.navigate("/f/" + form(title).path("token").asText());
        PublicFormPage form = new PublicFormPage(stranger.mainFrame());
        form.fill("Cholpon", "0700 44 55 66", "A thermos");
        form.agree();
        form.send();
        assertThat(form.notice()).containsText("That was very fast");
        assertThat(stranger.getByLabel("Comment")).hasValue("A thermos");
        form.read();
        stranger.locator("#consent").uncheck();
        form.send();
        assertThat(stranger.getByText("The request cannot be accepted without your consent"))
                .isVisible();
        assertThat(stranger.getByLabel("Name")).hasValue("Cholpon");
        assertEquals(0, leads("Cholpon"), "nothing was taken so far");
        form.agree();
        form.send();
        assertThat(form.heading()).hasText("Request sent");
        assertEquals(1, leads("Cholpon"));
    }

    @Test
    void what_fills_the_trap_is_thanked_and_thrown_away() {
        Page robot = browsers.window(Browsers.desk());
        robot.navigate("/f/" + form("Trapped").path("token").asText());
        PublicFormPage form = new PublicFormPage(robot.mainFrame());
        form.fill("Spammer", "0700 77 88 99", "Buy followers");
        form.agree();
        robot.evaluate("() => document.querySelector('[name=website]').value = 'http://spam.example'");
        form.read();
        form.send();
        assertThat(form.heading()).hasText("Request sent");
        assertEquals(0, leads("Spammer"));
    }

    @Test
    @Covers({"RS-001", "RS-101"})
    void the_snippet_works_in_the_page_of_another_site() throws Exception {
        BoardPage board = new BoardPage(browsers.member(shop.owner()));
        board.page().navigate("/sales/leads");
        assertThat(board.page().getByRole(AriaRole.TABLIST).first()).isVisible();
        HttpServer site = site("<!doctype html><title>Another site</title><h1>Carpets of Osh</h1>"
                + form("Embedded").path("snippet").asText());
        try {
            Page stranger = browsers.window(Browsers.desk());
            stranger.navigate("http://localhost:" + site.getAddress().getPort() + "/");
            PublicFormPage form = new PublicFormPage(
                    stranger.locator("iframe").elementHandle().contentFrame());
            form.fill("Dinara", "0700 12 34 56", "A small one");
            form.agree();
            assertNotEquals(
                    "640px",
                    stranger.locator("iframe").evaluate("frame => frame.style.height"),
                    "the frame is as high as the form");
            form.read();
            form.send();
            assertThat(form.heading()).hasText("Request sent");
            assertThat(stranger.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Carpets of Osh")))
                    .isVisible();
            assertThat(board.card(board.idOf("Dinara"))).isVisible();
        } finally {
            site.stop(0);
        }
    }

    @Test
    void a_form_that_is_switched_off_says_so() {
        JsonNode form = form("Off");
        Page owner = browsers.member(shop.owner());
        owner.navigate("/settings/forms/" + form.path("id").asText());
        owner.getByLabel("Accept requests").uncheck();
        button(owner, "Save").click();
        assertThat(owner.getByText("Everything is saved")).isVisible();
        Page stranger = browsers.visitor();
        stranger.navigate("/f/" + form.path("token").asText());
        assertThat(stranger.getByRole(AriaRole.HEADING)).hasText("Requests are closed");
    }

    private static JsonNode form(String title) {
        return shop.owner()
                .post("/api/v1/forms", Map.of("title", title))
                .expect(201)
                .json();
    }

    private static String address(Page owner) {
        return owner.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the page"))
                .getAttribute("href");
    }

    private static Browser.NewContextOptions withoutScript() {
        return Browsers.desk().setJavaScriptEnabled(false);
    }

    private static HttpServer site(String page) throws java.io.IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
        site.start();
        return site;
    }

    private static JsonNode lead(String name) {
        for (JsonNode card :
                shop.owner().get("/api/v1/boards/leads").expect(200).json().at("/columns/0/cards")) {
            JsonNode lead = shop.record(card.path("id").asText());
            if (lead.at("/fields/first_name").asText().equals(name)) {
                return lead;
            }
        }
        throw new AssertionError("No request of " + name);
    }

    private static int leads(String name) {
        String board = shop.owner().get("/api/v1/boards/leads").expect(200).body();
        return board.split(Pattern.quote(name), -1).length > 1 ? 1 : 0;
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
