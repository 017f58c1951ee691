package io.dukon.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Given;
import io.dukon.definitions.condition.OwnValues;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangesTest {

    static RecordRow row(String fields, Money amount) {
        Instant at = Instant.parse("2026-03-02T04:00:00Z");
        return new RecordRow(
                new UUID(1, 9),
                "deal",
                7,
                "Чайник",
                "sale",
                "sale/new_order",
                at,
                null,
                amount,
                null,
                null,
                null,
                Json.object(fields),
                0,
                null,
                at,
                null,
                null,
                null,
                false,
                3);
    }

    private static Map<String, JsonNode> values(String json) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        Json.object(json).properties().forEach(field -> values.put(field.getKey(), field.getValue()));
        return values;
    }

    @Test
    void writing_what_is_there_is_no_change() {
        RecordRow before = row("{\"product\": \"Чайник\", \"n\": 1, \"tags\": [\"a\"]}", new Money(350000, "KGS"));
        assertTrue(Changes.between(
                        before,
                        values(
                                """
                {"title": "Чайник", "product": "Чайник", "n": 1.0, "tags": ["a"], "comments": null, "address": "",
                 "amount": {"amount": "3500.00", "currency": "KGS"}}"""))
                .isEmpty());
    }

    @Test
    void before_and_after_are_told_by_field() {
        Changes changes = Changes.between(
                row("{\"product\": \"Чайник\"}", null),
                values(
                        """
                {"product": null, "comments": "ок", "amount": {"amount": "10.00", "currency": "KGS"}}"""));
        assertEquals(Set.of("product", "comments", "amount"), changes.fields());
        assertEquals(
                Json.tree(
                        """
                [{"id": "product", "before": "Чайник"}, {"id": "comments", "after": "ок"},
                 {"id": "amount", "after": {"amount": "10.00", "currency": "KGS"}}]"""),
                changes.entry(Map.of()));
    }

    @Test
    void people_and_links_are_told_by_name() {
        String id = "01a20270-b2dc-721d-b378-d49640d20bad";
        Changes changes = Changes.between(row("{}", null), values("{\"responsible\": \"" + id + "\"}"));
        assertEquals(
                "Нурбек",
                changes.entry(Map.of(id, "Нурбек")).path(0).path("after").asText());
        Changes several = Changes.between(row("{}", null), values("{\"papers\": [\"" + id + "\", \"x\"]}"));
        assertEquals(
                "[\"Нурбек\",\"x\"]",
                several.entry(Map.of(id, "Нурбек")).at("/0/after").toString());
    }

    @Test
    void conditions_read_columns_and_fields_alike() {
        RecordRow row = row("{\"payment_type\": \"mixed\"}", new Money(350000, "KGS"));
        Given nothing = new Given(setting -> null, Instant.EPOCH, ZoneOffset.UTC);
        OwnValues read = new OwnValues(row.type(), row::value, nothing, OwnValues.Counts.NOTHING);
        assertEquals("mixed", read.get("payment_type").asText());
        assertEquals("mixed", read.get("$deal.payment_type").asText());
        assertEquals("3500.00", read.get("amount").path("amount").asText());
        assertEquals("sale/new_order", read.get("stage").asText());
        assertEquals(
                List.of(),
                List.copyOf(RecordFields.apply(row, values("{\"payment_type\": null}"))
                        .fields()
                        .properties()));
    }
}
