package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Event;
import io.dukon.kernel.Json;

/** What a run takes in when it is next advanced; kept with it, so that a retry takes in the same. */
sealed interface Pending {

    /** The first segment. @param version of the automation when the event happened */
    record Start(String version, Event event) implements Pending {}

    /** One of its waits is over. */
    record Woken(String branch, JsonNode values) implements Pending {}

    /** Something that its waits were computed from has changed. */
    record Replan() implements Pending {}

    static ObjectNode write(Pending pending) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        switch (pending) {
            case Start start ->
                node.put("kind", "start").put("version", start.version()).set("event", EventCodec.write(start.event()));
            case Woken woken ->
                node.put("kind", "woken").put("branch", woken.branch()).set("values", woken.values());
            case Replan replan -> node.put("kind", "replan");
        }
        return node;
    }

    static Pending read(JsonNode node) {
        return switch (node.path("kind").asText()) {
            case "start" -> new Start(node.path("version").asText(), EventCodec.read(node.path("event")));
            case "woken" ->
                new Woken(node.path("branch").asText(), node.hasNonNull("values") ? node.get("values") : null);
            default -> new Replan();
        };
    }
}
