package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Related;
import io.dukon.definitions.pack.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What conditions of a configuration count: only that is read of the past. */
record Counted(Set<String> things) {

    static Counted in(List<Item> items) {
        Set<String> all = new LinkedHashSet<>();
        items.forEach(item -> collect(item.content(), all));
        return new Counted(all);
    }

    private static void collect(JsonNode node, Set<String> all) {
        JsonNode counted = node.path("count");
        if (counted.isArray()) {
            counted.forEach(one -> add(one, all));
        } else {
            add(counted, all);
        }
        node.forEach(child -> collect(child, all));
    }

    private static void add(JsonNode counted, Set<String> all) {
        if (counted.path("of").isTextual()) {
            all.add(counted.path("of").textValue());
        }
    }

    boolean tasks() {
        return things.stream().anyMatch(one -> one.endsWith("_tasks"));
    }

    boolean entries() {
        return things.stream().anyMatch(one -> Related.THINGS.contains(one) && !one.endsWith("_tasks"));
    }

    /** Types of records. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>(things);
        types.removeAll(Related.THINGS);
        return types;
    }
}
