package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A robot is tried on a record before it is let loose: nothing is written, nothing is sent. */
@ExtendWith(RunningInstallation.class)
class TrialIT {

    private static final String TRIAL = "/api/v1/configuration/trial";

    private static String deal(Shop shop, String title, Map<String, Object> fields) {
        return shop.create("deal", Map.of("title", title, "stage", "sale/new_order", "fields", fields))
                .path("id")
                .asText();
    }

    @Test
    void a_robot_of_the_shop_tells_what_it_would_do_and_does_nothing() throws Exception {
        Shop shop = Shop.open("en").withRetailPack();
        String deal = deal(shop, "Carpet", Map.of());
        PackLifeIT.settled(shop, deal);
        Map<String, Long> before = PackLifeIT.rows(shop);
        JsonNode trial = shop.owner()
                .post(TRIAL, Map.of("record", deal, "automation", "sale_new_order"))
                .expect(200)
                .json();
        assertEquals(before, PackLifeIT.rows(shop));
        assertTrue(trial.path("would").asBoolean(), trial.toString());
        assertTrue(trial.path("lines").findValuesAsText("kind").contains("task"), trial.toString());
        assertTrue(trial.path("fired").asInt() >= 1, trial.toString());
        assertEquals(1, trial.path("here").asInt());
        assertFalse(trial.toString().contains("{record"), "texts are filled: " + trial);
    }

    private static Map<String, Object> written(String record) {
        Map<String, Object> content = Map.of(
                "trigger",
                Map.of("entered", Map.of("stage", "sale/new_order")),
                "when",
                Map.of("source", "instagram"),
                "steps",
                List.of(
                        Map.of("id", "later", "wait", Map.of("for", "2h")),
                        Map.of("id", "tell", "notify", Map.of("text", "tried"))));
        Map<String, Object> text =
                Map.of("do", "text.save", "id", "tried", "text", Map.of("en", "Look at {record.title}"));
        return Map.of("record", record, "content", content, "edits", List.of(text));
    }

    @Test
    void a_robot_that_is_being_written_names_the_condition_that_does_not_hold() throws Exception {
        Shop shop = Shop.open("en").withRetailPack();
        String deal = deal(shop, "Chapan", Map.of("source", "instagram"));
        String other = deal(shop, "Kilim", Map.of("source", "phone"));
        PackLifeIT.settled(shop, deal);
        PackLifeIT.settled(shop, other);
        Map<String, Long> before = PackLifeIT.rows(shop);
        JsonNode trial = shop.owner().post(TRIAL, written(deal)).expect(200).json();
        assertEquals(before, PackLifeIT.rows(shop));
        assertTrue(trial.path("would").asBoolean(), trial.toString());
        assertTrue(trial.at("/conditions/0/holds").asBoolean(), trial.toString());
        assertTrue(trial.at("/conditions/0/text").asText().contains("Instagram"), trial.toString());
        assertTrue(trial.at("/lines/0/text").asText().contains("Look at Chapan"), trial.toString());
        assertEquals("Kilim", trial.at("/others/0/record/title").asText());

        JsonNode not = shop.owner().post(TRIAL, written(other)).expect(200).json();
        assertFalse(not.path("would").asBoolean());
        assertFalse(not.at("/conditions/0/holds").asBoolean());
        assertEquals("Phone call", not.at("/conditions/0/actual").asText());
        assertEquals(0, not.path("lines").size());
    }

    @Test
    void nonsense_is_refused_and_only_administrators_try() {
        Shop shop = Shop.open("en").withRetailPack();
        String deal = deal(shop, "Carpet", Map.of());
        Answer refused = shop.owner()
                .post(
                        TRIAL,
                        Map.of(
                                "record",
                                deal,
                                "content",
                                Map.of(
                                        "trigger",
                                        Map.of("entered", Map.of("stage", "sale/nowhere")),
                                        "steps",
                                        List.of(Map.of("id", "a", "stop", Map.of())))));
        assertEquals(422, refused.status());
        assertEquals("configuration_refused", refused.text("/code"));
        JsonNode lead = shop.owner()
                .post(TRIAL, Map.of("record", deal, "automation", "convert"))
                .expect(200)
                .json();
        assertTrue(lead.path("refused").asText().contains("Request"), lead.toString());
        Http manager = shop.colleague("Aida", "manager");
        assertEquals(
                403,
                manager.post(TRIAL, Map.of("record", deal, "automation", "sale_new_order"))
                        .status());
    }
}
