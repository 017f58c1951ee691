package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What time alone changes, tried by moving the product's clock. */
class TimeIT {

    @AfterEach
    void back() throws Exception {
        Installation.clockAhead(0);
    }

    @Test
    @Covers({"RS-002", "RS-OP-08"})
    void a_task_becomes_overdue_and_its_deal_is_found_on_the_board() throws Exception {
        Shop shop = Shop.open("en").withRetailPack();
        String deal = shop.create("deal", Map.of("title", "Waits", "stage", "sale/in_stock"))
                .path("id")
                .asText();
        String due = Instant.now().plusSeconds(3_600).toString();
        shop.owner()
                .post("/api/v1/tasks", Map.of("title", "Call back", "recordId", deal, "dueAt", due))
                .expect(201);
        assertFalse(task(shop, deal).path("overdue").asBoolean());
        assertEquals(0, overdue(shop));
        Installation.clockAhead(7_200);
        assertTrue(task(shop, deal).path("overdue").asBoolean());
        assertEquals(1, overdue(shop));
    }

    @Test
    void strangers_cannot_move_the_clock() {
        assertEquals(
                404, Http.anonymous().post("/internal/clock?seconds=60", "{}").status());
        assertEquals(
                404,
                Http.anonymous()
                        .with("X-Dukon-Internal", "guess")
                        .post("/internal/clock?seconds=60", "{}")
                        .status());
    }

    private static JsonNode task(Shop shop, String deal) {
        return shop.record(deal).at("/tasks/0");
    }

    private static int overdue(Shop shop) {
        return shop.owner()
                .get("/api/v1/boards/sale")
                .expect(200)
                .json()
                .at("/views/overdue")
                .asInt();
    }
}
