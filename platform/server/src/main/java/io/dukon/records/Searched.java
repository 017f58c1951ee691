package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Sight;
import io.dukon.definitions.json.Json;
import io.dukon.records.SearchTokens.Prefix;
import io.dukon.tenancy.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A record with what it is found by. */
record Searched(UUID id, String type, long number, String title, UUID responsible, ObjectNode fields) {

    static Searched of(Row row) {
        return new Searched(
                row.id("id"),
                row.text("type"),
                row.number("number"),
                row.text("title"),
                row.id("responsible_id"),
                (ObjectNode) row.json("fields"));
    }

    /** Whether all that was asked stands in what the reader sees. */
    boolean foundBy(List<Prefix> asked, Function<String, Sight> sights) {
        ObjectNode seen = fields.deepCopy();
        Sights.keep(seen, field -> sights.apply(type).sees(field, responsible));
        List<String> texts = new ArrayList<>(List.of(title, String.valueOf(number), Titles.names(seen)));
        Set<String> tokens = SearchTokens.of(texts, all(seen, "phones"), all(seen, "emails"));
        return asked.stream().allMatch(prefix -> tokens.stream()
                .anyMatch(token -> token.compareTo(prefix.from()) >= 0 && token.compareTo(prefix.to()) < 0));
    }

    private static List<String> all(ObjectNode fields, String field) {
        return Json.asList(fields.get(field)).stream().map(JsonNode::asText).toList();
    }
}
