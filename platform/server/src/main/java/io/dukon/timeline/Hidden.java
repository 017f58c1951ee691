package io.dukon.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Json;
import io.dukon.kernel.Texts;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes out of histories what a reader does not see of the record: values of fields, and texts that tell them. */
final class Hidden {

    /** The fields that a text of a robot tells, among the data of its entry; {@code *} for values whose origin is not kept. */
    static final String READS = "reads";

    /** Sums that are paid tell the amount. */
    private static final String PAYMENT = "payment";

    private Hidden() {}

    /** Empty when nothing of the entry is left to tell. */
    static Optional<Entry> without(Entry entry, Predicate<String> seen, String locale) {
        if (entry.kind().equals(PAYMENT) && !seen.test("amount")) {
            return Optional.empty();
        }
        ObjectNode data = entry.data();
        boolean told = tells(data, seen);
        JsonNode changes = data.path("fields");
        if (told && changes.isEmpty()) {
            return Optional.of(entry);
        }
        ObjectNode left = data.deepCopy();
        if (!told) {
            left.put("text", Texts.get("timeline", locale, "hidden"));
            left.remove(RobotTexts.WORDS);
        }
        if (!changes.isEmpty()) {
            ArrayNode shown = Json.MAPPER.createArrayNode();
            changes.forEach(change -> {
                if (seen.test(change.path("id").asText())) {
                    shown.add(change);
                }
            });
            if (shown.isEmpty() && !data.has(EntryWords.FORM)) {
                return Optional.empty();
            }
            left.set("fields", shown);
        }
        return Optional.of(new Entry(entry.id(), entry.kind(), entry.at(), entry.actor(), left));
    }

    /** Whether the reader sees everything that a text tells. */
    static boolean tells(JsonNode data, Predicate<String> seen) {
        for (JsonNode field : data.path(READS)) {
            if (!seen.test(field.asText())) {
                return false;
            }
        }
        return true;
    }
}
