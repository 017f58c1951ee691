package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Placeholders of a field in texts: {@code {record.size}}. A text does not say of which type its record is; the steps that
 * use it do. One that is also used for records of other types is left as it is: to them the old name may mean their own.
 */
record Placed(Thing field, String to, Predicate<Item> about) {
    private static final Map<String, String> VERBS =
            Map.of("notify", "text", "note", "text", "task", "use", "message", "use");
    private static final Map<String, String> ROOTS =
            Map.of("notify", "texts", "note", "texts", "task", "tasks", "message", "messages");

    /** @param texts the texts of one language */
    JsonNode renamed(JsonNode texts, List<Item> items) {
        Set<String> ours = new HashSet<>();
        Set<String> others = new HashSet<>();
        items.stream()
                .filter(item -> item.is(Kind.AUTOMATIONS) || item.is(Kind.PROCESSES))
                .forEach(item -> collect(item.content(), about.test(item), ours, others));
        ours.removeAll(others);
        ObjectNode renamed = texts.deepCopy();
        ours.forEach(name -> replace(renamed, name));
        return renamed;
    }

    private void collect(JsonNode node, boolean subject, Set<String> ours, Set<String> others) {
        Json.entries(node).forEach((verb, body) -> {
            String used = VERBS.containsKey(verb) ? Json.text(body, VERBS.get(verb)) : null;
            if (used != null) {
                String on = Json.text(body, "on");
                boolean mine = on == null ? subject : on.equals("$" + field.owner());
                (mine ? ours : others).add(ROOTS.get(verb) + "." + used);
            }
        });
        node.forEach(child -> collect(child, subject, ours, others));
    }

    private void replace(ObjectNode texts, String name) {
        String root = name.substring(0, name.indexOf('.'));
        if (texts.path(root) instanceof ObjectNode all) {
            String id = name.substring(root.length() + 1);
            if (all.has(id)) {
                all.set(id, replaced(all.get(id)));
            }
        }
    }

    private JsonNode replaced(JsonNode said) {
        if (said.isObject()) {
            ObjectNode inner = Json.object();
            Json.entries(said).forEach((key, value) -> inner.set(key, replaced(value)));
            return inner;
        }
        Pattern old = Pattern.compile("\\{record\\." + Pattern.quote(field.id()) + "(?=[|.}])");
        return Json.nodes().textNode(old.matcher(said.asText()).replaceAll(Matcher.quoteReplacement("{record." + to)));
    }
}
