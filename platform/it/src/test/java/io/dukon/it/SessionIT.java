package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a session is at rest, and how it ends when somebody is signed out elsewhere. */
class SessionIT {

    /** {"alg in Base64, as every signed token begins; long enough not to stand in a cipher's text by chance. */
    private static final String TOKEN = "eyJhbGci";

    private static Shop shop;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void open() {
        shop = Shop.open("en").withRetailPack();
    }

    @Test
    void a_session_at_rest_holds_no_secret_that_opens_anything() throws Exception {
        Page page = browsers.visitor();
        LoginPage.signIn(page, "/today", shop.email());
        Http session = Browsers.session(page, shop.slug());
        String cookie =
                session.header("Cookie").substring(session.header("Cookie").indexOf('=') + 1);
        String row = row(cookie);
        assertFalse(row.contains(cookie), "the id that the browser holds is kept as a hash");
        String sealed = idToken(cookie);
        assertFalse(sealed.contains(TOKEN), "an encoded token: " + sealed);
        String bytes = new String(Base64.getMimeDecoder().decode(sealed), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(shop.email()) || bytes.contains(TOKEN), "encrypted, not encoded");
        Answer out = session.post("/auth/logout", Map.of()).expect(200);
        String hint = out.text("/location").replaceAll(".*id_token_hint=([^&]*).*", "$1");
        String told = new String(Base64.getUrlDecoder().decode(hint.split("\\.")[1]), StandardCharsets.UTF_8);
        assertTrue(told.contains(shop.email()), "it was the token, and the server can read it");
        assertEquals("", row(cookie), "nothing stays after signing out");
    }

    @Test
    void who_is_signed_out_elsewhere_is_out_here_and_the_open_window_knows() throws Exception {
        Page page = browsers.visitor();
        LoginPage.signIn(page, "/tasks", shop.email());
        Http session = Browsers.session(page, shop.slug());
        Http untouched = Shop.open("en").owner();
        String person = session.get("/api/v1/session").expect(200).text("/person/id");
        page.waitForResponse(answer -> answer.url().contains("/api/v1/stream"), () -> page.navigate("/tasks"));
        Keycloak.signOutEverywhere(person);
        session.get("/api/v1/session").expect(401);
        untouched.get("/api/v1/session").expect(200);
        assertThat(page).hasURL(LoginPage.ADDRESS, within(15_000));
        assertThat(page.locator("#username")).isVisible();
    }

    private static com.microsoft.playwright.assertions.PageAssertions.HasURLOptions within(int ms) {
        return new com.microsoft.playwright.assertions.PageAssertions.HasURLOptions().setTimeout(ms);
    }

    private static String row(String cookie) throws Exception {
        return find("select s::text from dir.session s where id_hash = ?", cookie);
    }

    private static String idToken(String cookie) throws Exception {
        return find("select id_token from dir.session where id_hash = ?", cookie);
    }

    private static String find(String sql, String cookie) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
        try (var database = Installation.database();
                var find = database.prepareStatement(sql)) {
            find.setString(1, HexFormat.of().formatHex(hash));
            var rows = find.executeQuery();
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
