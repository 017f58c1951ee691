package io.dukon.packs.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which item a text belongs to: its key says it (pack grammar §2.7). */
public final class TextOwner {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("stages", "pipelines"),
            Map.entry("shorts", "pipelines"),
            Map.entry("refuse", "pipelines"),
            Map.entry("pipelines", "pipelines"),
            Map.entry("types", "types"),
            Map.entry("fields", "types"),
            Map.entry("lists", "lists"),
            Map.entry("tasks", "tasks"),
            Map.entry("messages", "messages"),
            Map.entry("forms", "forms"),
            Map.entry("automations", "automations"),
            Map.entry("queues", "queues"),
            Map.entry("roles", "roles"),
            Map.entry("shifts", "shifts"),
            Map.entry("inputs", "inputs"));

    private TextOwner() {}

    /** @param path of a text, {@code i18n/ru.stages.sale.won}. @return {@code pipelines/sale}; empty for texts of nobody */
    public static Optional<String> of(String path) {
        String[] parts = path.replaceFirst("^i18n/[a-z]+\\.", "").split("[.\\[\\]]+");
        String kind = KINDS.get(parts[0]);
        return kind == null || parts.length < 2 ? Optional.empty() : Optional.of(kind + "/" + parts[1]);
    }

    /** Texts of one language that the items need, by key: their own, and those that their robots say. */
    static Map<String, String> texts(JsonNode language, Set<String> items, List<Item> all) {
        Map<String, String> texts = new LinkedHashMap<>();
        flatten("", language, texts);
        List<Item> robots = all.stream()
                .filter(item -> item.is(Kind.AUTOMATIONS) || item.is(Kind.PROCESSES))
                .filter(item -> items.contains(item.kind() + "/" + item.id()))
                .toList();
        texts.keySet().removeIf(key -> !needed(key, items, robots));
        return texts;
    }

    private static boolean needed(String key, Set<String> items, List<Item> robots) {
        if (key.startsWith("texts.")) {
            String text = key.substring("texts.".length());
            return robots.stream()
                    .anyMatch(robot -> References.words(robot.content()).contains(text));
        }
        Optional<String> owner = of("i18n/xx." + key);
        return owner.filter(one -> items.contains(one)
                        || one.startsWith("automations/")
                                && items.contains(one.replaceFirst("automations", "processes")))
                .isPresent();
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
        if (!node.isObject()) {
            into.put(prefix, node.asText());
            return;
        }
        Json.entries(node).forEach((key, value) -> flatten(prefix.isEmpty() ? key : prefix + "." + key, value, into));
    }
}
