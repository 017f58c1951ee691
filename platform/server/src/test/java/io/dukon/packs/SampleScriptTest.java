package io.dukon.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SampleScriptTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static SampleScript in(String locale) {
        Tenant shop =
                new Tenant(UUID.randomUUID(), "s", "S", locale, ZoneId.of("Asia/Bishkek"), "KGS", 1, 1, false, null);
        return new SampleScript(Json.tree("{}"), shop, NOW);
    }

    @Test
    void texts_are_told_in_the_language_of_the_shop_inside_out() {
        var node = Json.tree("{\"name\": {\"en\": \"Kettle\", \"ru\": \"Чайник\"}, \"phones\": [\"+996555\"]}");
        assertEquals(
                "{\"name\":\"Чайник\",\"phones\":[\"+996555\"]}",
                in("ru").said(node).toString());
        assertEquals("Kettle", in("en").said(node).path("name").asText());
    }

    @Test
    void a_language_that_the_pack_lacks_is_stood_in_for() {
        assertEquals(
                "Чайник",
                in("ky").said(Json.tree("{\"en\": \"Kettle\", \"ru\": \"Чайник\"}"))
                        .asText());
    }

    @Test
    void times_are_told_from_now() {
        assertEquals(NOW.minusSeconds(25 * 60), in("ru").ago(TextNode.valueOf("25m")));
        assertEquals(NOW.minusSeconds(7200), in("ru").ahead(TextNode.valueOf("-2h")));
        assertEquals(NOW.plusSeconds(86400), in("ru").ahead(TextNode.valueOf("1d")));
        assertEquals(NOW, in("ru").ago(Json.tree("{}").path("created")));
    }
}
