package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignUpIT {

    @Test
    void an_owner_is_let_in_at_once_and_confirms_the_address_later() {
        Shop shop = Shop.open("ru");
        Answer session = shop.owner().get("/api/v1/session").expect(200);
        assertEquals(shop.slug(), session.text("/shop/slug"));
        assertEquals("KGS", session.text("/shop/currency"));
        assertFalse(session.json().at("/person/emailConfirmed").asBoolean());
        String token = Mailbox.await(shop.email(), "/confirm/([A-Za-z0-9_-]+)");
        Http.anonymous().post("/api/v1/confirmations/" + token, Map.of()).expect(204);
        assertTrue(shop.owner()
                .get("/api/v1/session")
                .json()
                .at("/person/emailConfirmed")
                .asBoolean());
    }

    @ParameterizedTest
    @CsvSource({
        "slug, a b, /slug", "slug, admin, /slug", "email, nobody, /email", "password, short, /password",
        "shopName, '', /shopName", "ownerName, '', /ownerName", "locale, de, /locale", "timeZone, Mars/Base, /timeZone",
        "currency, XXY, /currency"
    })
    void each_wrong_field_is_named(String field, String value, String pointer) {
        Map<String, Object> form = new LinkedHashMap<>(Shop.form("right-name", "right@dukon.test", "en"));
        form.put(field, value);
        Answer answer = Http.anonymous().post("/api/v1/signups", form).expect(422);
        assertEquals(List.of(pointer), answer.pointers(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    @Test
    void a_taken_address_or_mail_is_said_and_makes_no_second_shop() throws Exception {
        Shop first = Shop.open("en");
        Answer slugTaken = Http.anonymous()
                .post("/api/v1/signups", Shop.form(first.slug(), "other-" + first.email(), "en"))
                .expect(422);
        assertEquals(List.of("/slug"), slugTaken.pointers());
        Answer mailTaken = Http.anonymous()
                .post("/api/v1/signups", Shop.form(first.slug() + "-b", first.email(), "en"))
                .expect(422);
        assertEquals(List.of("/email"), mailTaken.pointers());
        assertEquals(1, shops(first.slug()));
        assertEquals(0, shops(first.slug() + "-b"));
    }

    @Test
    void a_double_click_opens_one_shop() throws Exception {
        String slug = "twice-" + System.nanoTime();
        Map<String, Object> form = Shop.form(slug, slug + "@dukon.test", "en");
        List<Integer> answers = Stream.of(1, 2, 3)
                .map(i -> CompletableFuture.supplyAsync(
                        () -> Http.anonymous().post("/api/v1/signups", form).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertTrue(
                answers.stream().allMatch(status -> status == 201 || status == 422 || status == 409),
                answers.toString());
        assertEquals(1, shops(slug));
    }

    private static int shops(String slug) throws Exception {
        try (Connection database = Installation.database();
                PreparedStatement count =
                        database.prepareStatement("select count(*) from dukon.tenant where slug = ?")) {
            count.setString(1, slug);
            ResultSet row = count.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
