package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import java.util.Map;

/**
 * Whoever wrote the pack, nothing in it may harm those who read it: no markup, no addresses, no formulas of spreadsheets,
 * no characters that deceive the eye; and nothing so large or so deep that judging it takes long.
 */
record SafetyCheck(Pack pack, Report report) {
    private static final int MOST_ITEMS = 2_000;
    private static final int MOST_TEXTS = 5_000;
    private static final int DEEPEST_STEPS = 5;
    private static final int DEEPEST_VALUE = 8;
    private static final int LARGEST_VALUE = 200;
    private static final Map<String, Integer> MOST = Map.of("stages", 100, "fields", 200, "values", 1_000, "steps", 60);

    void run() {
        if (pack.items().size() > MOST_ITEMS) {
            report.error("pack.yaml", "many_items", MOST_ITEMS);
            return;
        }
        for (Item item : pack.items()) {
            strings(item, item.id(), "", item.content());
            sizes(item);
        }
    }

    private void strings(Item item, String element, String key, JsonNode node) {
        String here = node.isObject() ? Json.text(node, "id", element) : element;
        if (node.isTextual()) {
            text(item, item.is(Kind.I18N) ? key : element, node.textValue());
        }
        Json.entries(node).forEach((name, value) -> {
            text(item, here, name);
            strings(item, here, name, value);
        });
        if (node.isArray()) {
            node.forEach(value -> strings(item, here, key, value));
        }
    }

    private void text(Item item, String element, String text) {
        UnsafeText.in(text)
                .ifPresent(wrong ->
                        report.error(item, element, "unsafe_" + wrong, UnsafeText.shown(text), UnsafeText.LONGEST));
    }

    private void sizes(Item item) {
        MOST.forEach((list, most) -> {
            if (item.content().path(list).size() > most) {
                report.error(item, "", "too_many", most, list);
            }
        });
        if (item.is(Kind.I18N) && leaves(item.content()) > MOST_TEXTS) {
            report.error(item, "", "too_many", MOST_TEXTS, "texts");
        }
        if (item.is(Kind.AUTOMATIONS) || item.is(Kind.PROCESSES)) {
            steps(item, item.content().path("steps"), 1);
        }
        conditions(item, item.id(), item.content());
    }

    private void steps(Item item, JsonNode block, int depth) {
        if (depth > DEEPEST_STEPS) {
            report.error(item, "", "deep_steps", DEEPEST_STEPS);
            return;
        }
        for (JsonNode step : block) {
            steps(item, step.path("then"), depth + 1);
            steps(item, step.path("else"), depth + 1);
            step.path("cases").forEach(one -> steps(item, one.path("steps"), depth + 1));
            step.path("await").forEach(one -> steps(item, one.path("steps"), depth + 1));
        }
    }

    private void conditions(Item item, String element, JsonNode node) {
        String here = node.isObject() ? Json.text(node, "id", element) : element;
        Json.entries(node).forEach((name, value) -> {
            boolean judged = name.equals("when") || name.equals("that") || name.equals("if");
            if (judged && !item.is(Kind.TESTS) && (depth(value) > DEEPEST_VALUE || leaves(value) > LARGEST_VALUE)) {
                report.error(item, here, "hard_condition", DEEPEST_VALUE);
            } else {
                conditions(item, here, value);
            }
        });
        if (node.isArray()) {
            node.forEach(value -> conditions(item, here, value));
        }
    }

    private static int depth(JsonNode node) {
        int deepest = 0;
        for (JsonNode child : node) {
            deepest = Math.max(deepest, depth(child));
        }
        return node.isContainerNode() ? deepest + 1 : 0;
    }

    private static int leaves(JsonNode node) {
        int count = node.isContainerNode() ? 0 : 1;
        for (JsonNode child : node) {
            count += leaves(child);
        }
        return count;
    }
}
