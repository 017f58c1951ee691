package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a tariff says to a template, asked before anything is installed. */
class TariffIT {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open("ru");
    }

    @Test
    @Covers("TF-405")
    void on_basic_the_retail_template_fits_but_for_leads_and_offers_and_the_plan_names_the_tariff_that_has_them() {
        assertTrue(Installation.tariff(shop.slug(), "basic").contains("basic since"), "the operator reads what is set");
        JsonNode verdict = verdict();
        assertTrue(verdict.path("allowed").asBoolean(), verdict.toString());
        assertEquals(Map.of("crm.leads", "Стандартный", "crm.offers", "Стандартный"), needs(verdict));
    }

    @Test
    @Covers({"TF-406", "TF-OP-05"})
    void on_standard_and_above_and_while_it_is_tried_all_of_it_fits() {
        for (String tariff : new String[] {"standard", "professional", "trial"}) {
            Installation.tariff(shop.slug(), tariff);
            JsonNode verdict = verdict();
            assertTrue(verdict.path("allowed").asBoolean(), tariff);
            assertEquals(Map.of(), needs(verdict), tariff);
        }
    }

    @Test
    void what_free_lacks_is_named_with_the_lowest_tariff_that_has_it() {
        Installation.tariff(shop.slug(), "free");
        assertEquals(
                Map.of(
                        "crm.more-pipelines", "Базовый",
                        "crm.invoices", "Базовый",
                        "crm.leads", "Стандартный",
                        "crm.offers", "Стандартный"),
                needs(verdict()));
    }

    @Test
    void a_tariff_or_a_shop_that_does_not_exist_is_refused_in_plain_words() {
        for (String[] wrong : new String[][] {{shop.slug(), "golden"}, {"no-such-shop", "basic"}}) {
            String said = refusal(wrong[0], wrong[1]);
            assertTrue(said.contains("There is no"), said);
            assertFalse(said.contains("Exception: "), said);
        }
    }

    private static String refusal(String slug, String tariff) {
        try {
            return "obeyed: " + Installation.tariff(slug, tariff);
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    private static JsonNode verdict() {
        return shop.owner()
                .post("/api/v1/packs/retail-sales/plan", Map.of())
                .expect(200)
                .json()
                .path("verdict");
    }

    private static Map<String, String> needs(JsonNode verdict) {
        Map<String, String> needs = new LinkedHashMap<>();
        verdict.path("needs")
                .forEach(need -> needs.put(
                        need.path("feature").asText(), need.path("tariff").asText()));
        return needs;
    }
}
