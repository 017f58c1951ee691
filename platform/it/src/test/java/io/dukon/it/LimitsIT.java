package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody can open shops or send letters without end; who meets a limit reads when to go on, and loses nothing. */
class LimitsIT {

    private static final int SIGN_UPS_OF_NETWORK = 20;
    private static final int SIGN_UPS_OF_EMAIL = 10;
    private static final int LETTERS = 4;
    private static final int INVITATIONS_OF_SHOP = 40;
    private static final int SENT_FORMS = 20;

    private static final AtomicInteger VISITORS = new AtomicInteger(1_000_000);

    private static Shop shop;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
    }

    @AfterEach
    void back() throws Exception {
        Installation.clockAhead(0);
    }

    @Test
    void one_address_opens_shops_only_so_often_whatever_it_says_about_itself() throws Exception {
        Http visitor = Http.from(VISITORS.incrementAndGet()).with("Accept-Language", "ru");
        useUp(visitor, SIGN_UPS_OF_NETWORK);
        Answer refused = tryTakenAddress(visitor).expect(429);
        assertEquals("too_many_sign_ups", refused.text("/code"));
        assertEquals("application/problem+json", refused.header("Content-Type"));
        assertTrue(refused.text("/detail").startsWith("Попробуйте ещё раз через 3 мин"), refused.body());
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait > 150 && wait <= 180, "seconds to wait: " + wait);
        String address = visitor.header("X-Forwarded-For");
        tryTakenAddress(visitor.with("X-Forwarded-For", "192.0.2.1, " + address))
                .expect(429);
        tryTakenAddress(Http.from(VISITORS.incrementAndGet())).expect(422);
        Installation.clockAhead(wait);
        tryTakenAddress(visitor).expect(422);
        tryTakenAddress(visitor).expect(429);
    }

    @Test
    void one_email_is_tried_only_so_often_from_wherever() {
        String email = "tried-" + System.nanoTime() + "@dukon.test";
        for (int i = 0; i < SIGN_UPS_OF_EMAIL; i++) {
            signUp(Http.from(VISITORS.incrementAndGet()), email).expect(422);
        }
        Answer refused = signUp(Http.from(VISITORS.incrementAndGet()), email).expect(429);
        assertEquals("too_many_sign_ups", refused.text("/code"));
    }

    @Test
    void confirmation_letters_are_no_bomb() throws Exception {
        Shop other = Shop.open("uz");
        for (int i = 0; i < LETTERS; i++) {
            other.owner().post("/api/v1/confirmations", Map.of()).expect(204);
        }
        Answer refused = other.owner().with("Accept-Language", "uz").post("/api/v1/confirmations", Map.of());
        assertTrue(refused.expect(429).text("/detail").contains("15 daqiqadan keyin"), refused.body());
        int atOnce = LETTERS + 1; // and the one of the sign-up itself
        Shop.await("the letters", () -> Mailbox.to(other.email()).size() == atOnce);
        Installation.clockAhead(15 * 60);
        other.owner().post("/api/v1/confirmations", Map.of()).expect(204);
        Shop.await("one more letter", () -> Mailbox.to(other.email()).size() == atOnce + 1);
    }

    @Test
    void a_mailbox_gets_few_invitations_from_whatever_shops() {
        String victim = "victim-" + shop.slug() + "@dukon.test";
        String id = invite(shop, victim).expect(201).text("/id");
        for (int i = 2; i < LETTERS; i++) {
            shop.owner().post("/api/v1/invitations/" + id + "/send", Map.of()).expect(204);
        }
        shop.owner().delete("/api/v1/invitations/" + id).expect(204);
        String again = invite(shop, victim).expect(201).text("/id");
        Answer refused = shop.owner().post("/api/v1/invitations/" + again + "/send", Map.of());
        assertEquals("too_many_letters", refused.expect(429).text("/code"));
        assertTrue(refused.header("Retry-After") != null, "says when");
        Shop other = Shop.open("ky");
        Answer others = invite(other, victim).expect(429);
        assertTrue(others.text("/detail").contains("30 мүнөттөн кийин"), others.body());
        assertEquals(
                List.of(),
                other.owner().get("/api/v1/members").json().findValuesAsText("invitationId"),
                "what was refused is not kept");
        Shop.await("the letters", () -> Mailbox.to(victim).size() == LETTERS);
    }

    @Test
    void a_shop_invites_only_so_many_at_once() {
        Shop spammer = Shop.open("en");
        for (int i = 0; i < INVITATIONS_OF_SHOP; i++) {
            invite(spammer, "stranger-" + i + "-" + spammer.slug() + "@dukon.test")
                    .expect(201);
        }
        Answer refused = invite(spammer, "stranger-x-" + spammer.slug() + "@dukon.test");
        assertEquals("too_many_invitations", refused.expect(429).text("/code"));
    }

    @Test
    void a_public_form_takes_only_so_many_from_one_address() {
        String token = shop.owner()
                .post("/api/v1/forms", Map.of("title", "Ask us"))
                .expect(201)
                .text("/token");
        Http visitor = Http.from(VISITORS.incrementAndGet()).with("Accept", "text/html");
        for (int i = 0; i < SENT_FORMS; i++) {
            send(visitor, token).expect(422);
        }
        Answer refused = send(visitor, token).expect(429);
        assertTrue(refused.body().contains("Wait 1 min and send it again"), refused.body());
        assertTrue(refused.body().contains("value=\"Aigul\""), "what was typed is kept");
        assertTrue(Integer.parseInt(refused.header("Retry-After")) <= 10, refused.header("Retry-After"));
        send(Http.from(VISITORS.incrementAndGet()).with("Accept", "text/html"), token)
                .expect(422);
    }

    @Test
    void who_meets_the_limit_while_signing_up_reads_when_to_go_on_and_keeps_the_form() {
        Http visitor = Http.from(VISITORS.incrementAndGet());
        useUp(visitor, SIGN_UPS_OF_NETWORK);
        Page page = browsers.visitor();
        page.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", visitor.header("X-Forwarded-For")));
        page.navigate("/signup");
        page.getByLabel("What is the shop called").fill("Chinar");
        page.getByLabel("Your name").fill("Nurlan Asanov");
        page.getByLabel("E-mail").fill("limit@dukon.test");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Shop.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the shop"))
                .click();
        assertThat(page.getByText("Try again in 3 min. What you typed is kept."))
                .isVisible();
        assertThat(page.getByText("Press once more")).hasCount(0);
        assertThat(page.getByLabel("What is the shop called")).hasValue("Chinar");
        assertThat(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(Shop.PASSWORD);
    }

    @Test
    void who_sends_too_many_letters_reads_it_where_the_button_is() {
        Shop other = Shop.open("en").withRetailPack();
        for (int i = 0; i < LETTERS; i++) {
            other.owner().post("/api/v1/confirmations", Map.of()).expect(204);
        }
        invite(other, "often-" + other.slug() + "@dukon.test").expect(201);
        Page page = browsers.member(other.owner());
        page.navigate("/settings/people");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send again"))
                .click();
        assertThat(page.locator(".toast[role=alert]")).containsText("The next one can leave in 15 min");
    }

    private static void useUp(Http visitor, int tries) {
        for (int i = 0; i < tries; i++) {
            tryTakenAddress(visitor).expect(422);
        }
    }

    private static Answer tryTakenAddress(Http visitor) {
        return signUp(visitor, "new-" + System.nanoTime() + "@dukon.test");
    }

    /** Refused for its taken address, so that no try costs a shop. */
    private static Answer signUp(Http visitor, String email) {
        return visitor.post("/api/v1/signups", Shop.form(shop.slug(), email, "en"));
    }

    private static Answer invite(Shop by, String email) {
        return by.owner().post("/api/v1/invitations", Map.of("email", email, "roles", List.of("owner")));
    }

    /** Without the page's key, so nothing is stored. */
    private static Answer send(Http visitor, String token) {
        return visitor.send(
                "POST",
                "/f/" + token,
                "application/x-www-form-urlencoded",
                HttpRequest.BodyPublishers.ofString("name=Aigul&phone=0555412007&consent=on"));
    }
}
