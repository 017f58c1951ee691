package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields that hold files: who puts them there, who reads them, and how long they stay. */
class FilesIT {

    private static final byte[] PDF = "%PDF-1.7 contract".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n...".getBytes(StandardCharsets.ISO_8859_1);

    private Shop shop;
    private String offer;

    @BeforeAll
    static void release() throws Exception {
        TestPack.release("papers");
    }

    @BeforeEach
    void open() {
        shop = Shop.open("en");
        shop.owner().post("/api/v1/packs/papers/install", Map.of()).expect(200);
        offer = offer("Quilt");
    }

    @AfterEach
    void back() throws Exception {
        Installation.clockAhead(0);
    }

    @Test
    void what_a_person_sent_stands_on_the_card_and_is_read_by_who_sees_it() {
        String paper = Uploads.file(shop.owner(), "договор №1.pdf", PDF);
        patch(shop.owner(), offer, "paper", paper).expect(200);

        JsonNode card = shop.record(offer);
        assertEquals(paper, card.at("/fields/paper").asText());
        assertEquals("договор №1.pdf", card.at("/files/0/name").asText());
        assertEquals(PDF.length, card.at("/files/0/size").asInt());
        assertEquals("договор №1.pdf", changed().at("/data/fields/0/after").asText());

        Http seller = shop.colleague("Aida", "seller");
        Answer got = read(seller, paper).expect(200);
        assertEquals(new String(PDF, StandardCharsets.UTF_8), got.body());
        assertEquals("application/octet-stream", got.header("Content-Type"));
        assertEquals(
                "attachment; filename=\"_______ _1.pdf\"; filename*=UTF-8''%D0%B4%D0%BE%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%20%E2%84%961.pdf",
                got.header("Content-Disposition"));
        assertEquals("nosniff", got.header("X-Content-Type-Options"));
        assertTrue(got.response()
                .headers()
                .allValues("Content-Security-Policy")
                .toString()
                .contains("sandbox"));
        assertEquals("private, no-store", got.header("Cache-Control"));

        Http stranger = Shop.open("en").owner();
        read(stranger, paper).expect(404);
    }

    @Test
    void a_picture_is_known_by_its_bytes_and_nothing_else_is_shown_as_one() {
        String drawing = Uploads.send(
                        shop.owner(), "/api/v1/files", "x.png", "image/png", "<svg onload='x()'/>".getBytes())
                .expect(201)
                .text("/id");
        Answer photo = Uploads.send(shop.owner(), "/api/v1/files", "photo", "text/html", PNG)
                .expect(201);
        assertTrue(photo.json().path("image").asBoolean());
        assertEquals("image/png", read(shop.owner(), photo.text("/id")).header("Content-Type"));
        assertEquals("application/octet-stream", read(shop.owner(), drawing).header("Content-Type"));
    }

    @Test
    void nobody_reads_or_takes_what_another_person_sent() {
        Http seller = shop.colleague("Aida", "seller");
        String hers = Uploads.file(seller, "hers.pdf", PDF);
        read(shop.owner(), hers).expect(404);
        assertEquals(
                List.of("/fields/paper"),
                patch(shop.owner(), offer, "paper", hers).expect(422).pointers());

        patch(seller, offer, "paper", hers).expect(200);
        read(shop.owner(), hers).expect(200);
        String other = offer("Rug");
        for (Http who : List.of(seller, shop.owner())) {
            Answer refused = patch(who, other, "papers", List.of(hers)).expect(422);
            assertEquals(List.of("/fields/papers"), refused.pointers(), "it stands on another card");
            assertTrue(refused.body().contains("This file is no longer there"), refused.body());
        }
    }

    @Test
    void who_does_not_see_the_field_sees_no_file() {
        String paper = Uploads.file(shop.owner(), "secret.pdf", PDF);
        patch(shop.owner(), offer, "paper", paper).expect(200);
        Http packer = shop.colleague("Nurbek", "packer");
        Answer card = packer.get("/api/v1/records/" + offer).expect(200);
        assertFalse(card.body().contains(paper), card.body());
        assertFalse(card.body().contains("secret.pdf"), card.body());
        read(packer, paper).expect(404);
    }

    @Test
    void what_was_taken_out_is_read_no_more_but_comes_back() {
        String one = Uploads.file(shop.owner(), "one.pdf", PDF);
        String two = Uploads.file(shop.owner(), "two.pdf", PDF);
        patch(shop.owner(), offer, "papers", List.of(one, two)).expect(200);
        patch(shop.owner(), offer, "papers", List.of(two)).expect(200);
        read(shop.owner(), one).expect(404);
        assertEquals(
                "[\"one.pdf\",\"two.pdf\"]",
                changed().at("/data/fields/0/before").toString());

        Http seller = shop.colleague("Aida", "seller");
        patch(seller, offer, "paper", one).expect(422);
        patch(seller, offer, "papers", List.of(two, one)).expect(200);
        read(seller, one).expect(200);
        assertEquals("two.pdf", shop.record(offer).at("/files/0/name").asText());
    }

    @Test
    void what_is_too_large_or_empty_or_more_than_the_tariff_has_is_refused_in_words() throws Exception {
        Answer large = send(new byte[10 * 1024 * 1024 + 1]).expect(413);
        assertTrue(large.body().contains("A file may have up to 10 MB."), large.body());
        send(new byte[10 * 1024 * 1024]).expect(201);
        send(new byte[0]).expect(422);

        Tariff.set(shop, "free");
        String last = Uploads.file(shop.owner(), "last.pdf", PDF);
        for (int i = 0; i < 3; i++) {
            swollen();
        }
        Answer full = send(PDF).expect(403);
        assertTrue(full.body().contains("Disk, GB: “Free” allows 6, “Basic” allows 25."), full.body());
        read(shop.owner(), last).expect(200);
    }

    @Test
    void what_stands_on_no_card_goes_after_a_day() throws Exception {
        String free = Uploads.file(shop.owner(), "free.pdf", PDF);
        String kept = Uploads.file(shop.owner(), "kept.pdf", PDF);
        patch(shop.owner(), offer, "paper", kept).expect(200);
        Installation.clockAhead(86_000);
        Thread.sleep(1_500);
        assertEquals(1, count(free));
        Installation.clockAhead(86_700);
        Shop.await("the free file is gone", () -> count(free) == 0);
        assertEquals(1, count(kept));
    }

    @Test
    void answers_of_a_task_are_files_of_its_card_and_robots_carry_them_on() {
        Shop.await("the task is set", () -> shop.record(offer).path("tasks").size() == 1);
        String task = shop.record(offer).at("/tasks/0/id").asText();
        String hers = Uploads.file(shop.colleague("Aida", "seller"), "hers.pdf", PDF);
        assertEquals(List.of("/answers/paper"), submit(task, hers).expect(422).pointers());

        String signed = Uploads.file(shop.owner(), "signed.pdf", PDF);
        submit(task, signed).expect(200, 204);
        Shop.await(
                "it stands on the card",
                () -> signed.equals(shop.record(offer).at("/fields/paper").asText()));
        Shop.await("there is an agreement", () -> agreements().size() == 1);
        JsonNode agreement = agreements().get(0);
        String copy = agreement.at("/fields/paper").asText();
        assertNotEquals(signed, copy, "a file belongs to one card");
        assertArrayEquals(PDF, read(shop.owner(), copy).expect(200).body().getBytes(StandardCharsets.UTF_8));
        assertTrue(timeline().contains("signed.pdf"), timeline());
        assertFalse(timeline().contains(signed), "histories tell names");
    }

    private Answer submit(String task, String paper) {
        return shop.owner().post("/api/v1/tasks/" + task + "/form", Map.of("answers", Map.of("paper", paper)));
    }

    private JsonNode agreements() {
        return shop.owner()
                .get("/api/v1/records?type=agreement")
                .expect(200)
                .json()
                .path("items");
    }

    private String offer(String title) {
        return shop.create("offer", Map.of("title", title, "stage", "offers/asked"))
                .path("id")
                .asText();
    }

    private String timeline() {
        return shop.owner()
                .get("/api/v1/records/" + offer + "/timeline")
                .expect(200)
                .body();
    }

    private JsonNode changed() {
        for (JsonNode entry : shop.record(offer).at("/timeline/items")) {
            if (entry.path("kind").asText().equals("changed")) {
                return entry;
            }
        }
        throw new AssertionError("nothing changed");
    }

    private Answer send(byte[] content) {
        return Uploads.send(shop.owner(), "/api/v1/files", "x.pdf", "application/pdf", content);
    }

    private static Answer read(Http who, String file) {
        return who.with("Accept", "application/octet-stream, image/*, application/problem+json")
                .get("/api/v1/files/" + file);
    }

    static Answer patch(Http who, String record, String field, Object value) {
        String version = who.get("/api/v1/records/" + record).expect(200).text("/version");
        return who.with("If-Match", "\"" + version + "\"")
                .patch("/api/v1/records/" + record, Map.of("fields", Map.of(field, value)));
    }

    /** A file that says to be of two gigabytes. */
    private void swollen() throws Exception {
        try (Connection database = Installation.database();
                PreparedStatement insert = database.prepareStatement(
                        """
                        insert into dukon.file (tenant_id, id, name, media_type, image, size, hash, content, created_at, created_by)
                        select tenant_id, gen_random_uuid(), 'x', 'x', false, 2147483647, '', '', now(), m.id
                        from dukon.tenant t join dukon.member m using (tenant_id) where t.slug = ? limit 1""")) {
            insert.setString(1, shop.slug());
            assertEquals(1, insert.executeUpdate());
        }
    }

    private static int count(String file) {
        try (Connection database = Installation.database();
                PreparedStatement count =
                        database.prepareStatement("select count(*) from dukon.file where id = cast(? as uuid)")) {
            count.setString(1, file);
            ResultSet row = count.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
