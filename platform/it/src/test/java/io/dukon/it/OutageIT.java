package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server is gone: who is in works on, who wants in is told plainly, and nothing half stays behind. */
class OutageIT {

    /** A sign-up that is not done after so long is never going to be. */
    private static final int GIVEN_UP_SECONDS = 4 * 60;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @AfterEach
    void back() throws Exception {
        Installation.up();
        Installation.clockAhead(0);
    }

    @Test
    void the_login_server_dies_in_the_middle_of_a_sign_up() throws Exception {
        Shop shop = Shop.open("ru").withRetailPack();
        String slug = "half-" + System.nanoTime();
        CompletableFuture<Answer> answer = startAndFreeze(slug);
        Installation.killLoginServer();
        assertEquals("login_unavailable", answer.join().expect(503).text("/code"));
        whoIsInWorksOnAndWhoWantsInIsToldPlainly(shop);
        Installation.up();
        cleared(slug);
        Shop.signUp(slug, slug + "@dukon.test", "en")
                .owner()
                .get("/api/v1/session")
                .expect(200);
    }

    private static void whoIsInWorksOnAndWhoWantsInIsToldPlainly(Shop shop) {
        shop.create("deal", Map.of("title", "Работаем", "stage", "sale/new_order"));
        Answer refused = Http.anonymous()
                .with("Accept-Language", "ru")
                .post("/api/v1/signups", Shop.form("outage-" + shop.slug(), "outage-" + shop.email(), "ru"))
                .expect(503);
        assertEquals("login_unavailable", refused.text("/code"));
        assertTrue(refused.text("/detail").matches("(?s).*[а-яё].*"), refused.body());
        assertEquals(0, shops("outage-" + shop.slug()));
        Answer login = Http.anonymous().with("Accept", "text/html").get("/auth/login?return=/sales");
        assertEquals(302, login.status());
        assertTrue(login.header("Location").contains("login=unavailable"), login.header("Location"));
    }

    @Test
    void our_server_dies_in_the_middle_of_a_sign_up_and_sessions_survive_it() throws Exception {
        Shop shop = Shop.open("en").withRetailPack();
        Page page = browsers.member(shop.owner());
        page.navigate("/tasks");
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Tasks");
        String slug = "broken-" + System.nanoTime();
        CompletableFuture<Answer> answer = startAndFreeze(slug);
        Installation.killServer();
        signal("CONT");
        assertTrue(answer.handle((got, lost) -> lost != null).join(), "the answer is lost");
        Installation.up();

        shop.owner().get("/api/v1/session").expect(200);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sales"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New deal"))
                        .first())
                .isVisible();
        cleared(slug);
        Shop.signUp(slug, slug + "@dukon.test", "en")
                .owner()
                .get("/api/v1/session")
                .expect(200);
    }

    /** A sign-up whose account is being made by a login server that does not answer. */
    private static CompletableFuture<Answer> startAndFreeze(String slug) throws Exception {
        Http.anonymous();
        signal("STOP");
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(
                () -> Http.anonymous().post("/api/v1/signups", Shop.form(slug, slug + "@dukon.test", "en")));
        Shop.await("the sign-up is under way", () -> shops(slug) == 1);
        return answer;
    }

    private static void signal(String name) throws Exception {
        long pid = Installation.loginServer().pid();
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                        .start()
                        .waitFor());
    }

    /** The place is free again, and no shop was ever there. */
    private static void cleared(String slug) throws Exception {
        Installation.clockAhead(GIVEN_UP_SECONDS);
        Shop.await("nothing half stays behind", Duration.ofMinutes(2), () -> shops(slug) == 0);
    }

    /** Places in the directory and shops with this address. */
    private static int shops(String slug) {
        try (var database = Installation.database();
                var count =
                        database.prepareStatement("select (select count(*) from dir.tenant_directory where slug = ?)"
                                + " + (select count(*) from dukon.tenant where slug = ?)")) {
            count.setString(1, slug);
            count.setString(2, slug);
            var row = count.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
