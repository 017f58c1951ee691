package io.dukon.definitions.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Unreadable;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A moment said relative to another: take {@code from} (now when empty), add {@code plus}, subtract {@code minus}, go
 * to the n-th calendar {@code day} (that of {@code from} is the first), set the clock to {@code at}; in this order,
 * in the shop's zone. Parts that are not written are null.
 */
public record Moment(Value from, Value plus, Value minus, Value day, Value at) {
    static final Set<String> WORDS = Set.of("from", "plus", "minus", "day", "at");

    public static final Moment NOW = new Moment(null, null, null, null, null);

    /** Whether it is a moment in its map form. */
    public static boolean written(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && WORDS.containsAll(Json.entries(node).keySet());
    }

    /** @throws IllegalArgumentException when the node is no moment */
    public static Moment parse(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().equals("now") ? NOW : new Moment(Value.parse(node), null, null, null, null);
        }
        if (!node.isObject() || !Json.entries(node).keySet().stream().allMatch(WORDS::contains)) {
            throw new Unreadable("no_moment", node);
        }
        JsonNode from = node.path("from");
        boolean now = Json.absent(from) || from.asText().equals("now");
        return new Moment(
                now ? null : Value.parse(from),
                part(node, "plus"),
                part(node, "minus"),
                part(node, "day"),
                part(node, "at"));
    }

    private static Value part(JsonNode node, String name) {
        return node.has(name) ? Value.parse(node.get(name)) : null;
    }

    /** References and fields on which the moment depends: when one changes, the moment is computed anew. */
    public Set<String> reads() {
        Set<String> all = new LinkedHashSet<>();
        for (Value part : new Value[] {from, plus, minus, day, at}) {
            if (part != null) {
                all.addAll(part.reads());
            }
        }
        return all;
    }
}
