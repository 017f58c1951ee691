package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dukon.definitions.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a change really changes: before and after by field. Writing the value that is already there is no change. */
record Changes(Map<String, Change> byField) {

    /** A null is "nothing there". */
    record Change(JsonNode before, JsonNode after) {}

    static Changes between(RecordRow before, Map<String, JsonNode> wanted) {
        Map<String, Change> changed = new LinkedHashMap<>();
        wanted.forEach((field, value) -> {
            JsonNode old = before.value(field);
            JsonNode now = Json.empty(value) ? null : value;
            if (!same(old, now)) {
                changed.put(field, new Change(Json.empty(old) ? null : old, now));
            }
        });
        return new Changes(changed);
    }

    private static boolean same(JsonNode old, JsonNode now) {
        if (Json.empty(old) || now == null) {
            return Json.empty(old) && now == null;
        }
        boolean numbers = old.isNumber() && now.isNumber();
        return numbers ? old.decimalValue().compareTo(now.decimalValue()) == 0 : old.equals(now);
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    boolean touch(String field) {
        return byField.containsKey(field);
    }

    Set<String> fields() {
        return byField.keySet();
    }

    /** As the timeline keeps it. {@code names} says links and people by name, who may be gone tomorrow. */
    ArrayNode entry(Map<String, String> names) {
        ArrayNode all = Json.nodes().arrayNode();
        byField.forEach((field, change) -> {
            var one = all.addObject().put("id", field);
            set(one, "before", change.before, names);
            set(one, "after", change.after, names);
        });
        return all;
    }

    private static void set(
            com.fasterxml.jackson.databind.node.ObjectNode entry,
            String side,
            JsonNode value,
            Map<String, String> names) {
        if (value != null) {
            entry.set(side, References.said(value, names));
        }
    }
}
