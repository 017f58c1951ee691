package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The login server is gone: who is in works on, who wants in is told plainly, and nothing half stays behind. */
class OutageIT {

    @AfterAll
    static void back() {
        Installation.up();
    }

    @Test
    void running_sessions_go_on_and_sign_up_says_so() throws Exception {
        Shop shop = Shop.open("ru").withRetailPack();
        Installation.killLoginServer();
        shop.create("deal", Map.of("title", "Работаем", "stage", "sale/new_order"));
        Answer refused = Http.anonymous()
                .with("Accept-Language", "ru")
                .post("/api/v1/signups", Shop.form("outage-" + shop.slug(), "outage-" + shop.email(), "ru"))
                .expect(503);
        assertEquals("login_unavailable", refused.text("/code"));
        assertTrue(refused.text("/detail").matches("(?s).*[а-яё].*"), refused.body());
        assertEquals(List.of(), rows("outage-" + shop.slug()));
        Answer login = Http.anonymous().with("Accept", "text/html").get("/auth/login?return=/sales");
        assertEquals(302, login.status());
        assertTrue(login.header("Location").contains("login=unavailable"), login.header("Location"));
    }

    private static List<String> rows(String slug) throws Exception {
        List<String> found = new java.util.ArrayList<>();
        try (var database = Installation.database();
                var find = database.prepareStatement("select slug from dir.tenant_directory where slug = ?")) {
            find.setString(1, slug);
            var rows = find.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
