package io.dukon.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.value.Span;
import io.dukon.kernel.Json;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The imagined shop of a pack, told in the language of a shop and dated from now. */
record SampleScript(JsonNode content, Tenant shop, Instant now) {

    private static final List<String> FALLBACK = List.of("ru", "en");

    List<String> people() {
        List<String> ids = new ArrayList<>();
        content.path("people").forEach(person -> ids.add(person.path("id").asText()));
        return ids;
    }

    List<JsonNode> records() {
        List<JsonNode> all = new ArrayList<>();
        content.path("records").forEach(all::add);
        return all;
    }

    /** A text that stands in several languages becomes the shop's; anything else stays as it is, inside out. */
    JsonNode said(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = Json.MAPPER.createArrayNode();
            node.forEach(one -> list.add(said(one)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        if (Texts.LANGUAGES.stream().anyMatch(node::has)) {
            return FALLBACK.stream()
                    .filter(node::has)
                    .findFirst()
                    .map(other -> node.has(shop.locale()) ? node.get(shop.locale()) : node.get(other))
                    .orElse(node.elements().next());
        }
        ObjectNode object = Json.MAPPER.createObjectNode();
        node.properties().forEach(entry -> object.set(entry.getKey(), said(entry.getValue())));
        return object;
    }

    /** So long ago; now when nothing is said. */
    Instant ago(JsonNode span) {
        return span.isTextual() ? Span.parse(span.asText()).before(now, shop.timeZone()) : now;
    }

    /** So long from now; with a minus it has passed. */
    Instant ahead(JsonNode span) {
        String text = span.asText();
        return text.startsWith("-")
                ? Span.parse(text.substring(1)).before(now, shop.timeZone())
                : Span.parse(text).after(now, shop.timeZone());
    }
}
