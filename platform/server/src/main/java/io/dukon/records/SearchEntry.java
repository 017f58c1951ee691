package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a record is found by.
 *
 * @param phones contact points, only for clients: a deal's phone names no client
 */
record SearchEntry(Set<String> tokens, List<String> phones, List<String> emails) {

    static SearchEntry of(RecordRow row, boolean client) {
        List<String> phones = texts(row, "phones");
        List<String> emails = texts(row, "emails");
        List<String> texts =
                new ArrayList<>(List.of(row.title(), String.valueOf(row.number()), Titles.names(row.fields())));
        Set<String> tokens = SearchTokens.of(texts, phones, emails);
        return client ? new SearchEntry(tokens, phones, emails) : new SearchEntry(tokens, List.of(), List.of());
    }

    private static List<String> texts(RecordRow row, String field) {
        return Json.asList(row.fields().get(field)).stream()
                .map(JsonNode::asText)
                .distinct()
                .toList();
    }
}
