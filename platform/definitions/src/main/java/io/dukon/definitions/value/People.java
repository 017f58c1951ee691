package io.dukon.definitions.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.pack.Unreadable;
import java.util.Set;

/** Who is meant, before anybody is chosen. */
public sealed interface People {
    /** A reference to one person: {@code $trigger.actor}, {@code $deal.responsible}. */
    record Referred(Reference reference) implements People {}

    /** One person by the rule of a queue. */
    record Queue(String queue) implements People {}

    /** Holders of a role, of one unit when it is given: one of them for a task, all of them for a notification. */
    record Role(String role, Value unit) implements People {}

    /** The head of the unit in which the person works. */
    record HeadOf(Reference person) implements People {}

    Set<String> WORDS = Set.of("queue", "role", "unit", "head-of");

    /** @throws IllegalArgumentException when the node names nobody */
    static People parse(JsonNode node) {
        if (node.isTextual()) {
            return new Referred(Reference.parse(node.textValue()));
        }
        if (node.has("queue")) {
            return new Queue(node.get("queue").asText());
        }
        if (node.has("role")) {
            return new Role(node.get("role").asText(), node.has("unit") ? Value.parse(node.get("unit")) : null);
        }
        if (node.has("head-of")) {
            return new HeadOf(Reference.parse(node.get("head-of").asText()));
        }
        throw new Unreadable("no_people", node);
    }
}
