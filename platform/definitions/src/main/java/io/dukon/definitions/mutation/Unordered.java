package io.dukon.definitions.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.text.Texts;
import java.util.List;
import java.util.Set;

/**
 * Pairs of steps that come to the same in either order. They tell different people different things at one moment, or
 * they make one record and move another, and what starts on either begins after both. Or one fills a field of which the
 * other does not speak.
 */
record Unordered(Texts texts) {
    private static final Set<String> QUIET = Set.of("notify", "task", "note", "message");

    boolean either(JsonNode first, JsonNode second) {
        boolean told = quiet(first) && quiet(second) && !(first.has("message") && second.has("message"));
        boolean apart = madeAndMoved(first, second) || madeAndMoved(second, first);
        boolean filled = filledAndTold(first, second) || filledAndTold(second, first);
        return (told || apart || filled) && !names(second, first) && !names(first, second);
    }

    /** A field is filled that what is told neither names nor is addressed by. */
    private boolean filledAndTold(JsonNode filled, JsonNode told) {
        String text = Json.text(told.path("notify"), "text");
        return filled.has("set")
                && text != null
                && Json.entries(filled.path("set")).keySet().stream()
                        .allMatch(field -> !field.equals("responsible")
                                && !told.toString().contains(field)
                                && !texts.text("en", "texts." + text).contains(field));
    }

    private static boolean madeAndMoved(JsonNode made, JsonNode moved) {
        return made.has("create") && moved.has("move") && !made.toString().contains(".stage\"");
    }

    private boolean quiet(JsonNode step) {
        if (step.has("if")) {
            boolean then = Json.list(step, "then").stream().allMatch(this::quiet);
            return then && Json.list(step, "else").stream().allMatch(this::quiet);
        }
        List<String> verbs = QUIET.stream().filter(step::has).toList();
        return verbs.size() == 1
                && step.path(verbs.getFirst()).path("to").path("queue").isMissingNode();
    }

    private static boolean names(JsonNode step, JsonNode other) {
        return step.toString().matches(".*\\$" + Json.text(other, "id") + "[\".].*");
    }
}
