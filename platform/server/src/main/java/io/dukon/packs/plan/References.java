package io.dukon.packs.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.pack.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What items name of each other. Rather too much than too little: a word that is the id of an item counts as naming it,
 * so that whatever stays finds all it may need.
 */
final class References {

    private static final Set<String> ROBOTS = Set.of("automations", "processes");

    private References() {}

    /** Adds what the kept items name, and what that names in turn. */
    static void close(Set<String> kept, List<Item> all) {
        boolean grown = true;
        while (grown) {
            Set<String> words = new HashSet<>();
            boolean robots = false;
            for (Item item : all) {
                if (kept.contains(name(item))) {
                    words.addAll(words(item.content()));
                    robots |= ROBOTS.contains(item.kind());
                }
            }
            if (robots) {
                words.add("robot");
            }
            grown = false;
            for (Item item : all) {
                grown |= !ROBOTS.contains(item.kind()) && named(item, words) && kept.add(name(item));
            }
        }
    }

    static boolean any(List<Item> from, List<Item> to) {
        Set<String> words = new HashSet<>();
        from.forEach(item -> words.addAll(words(item.content())));
        return to.stream().anyMatch(item -> named(item, words));
    }

    private static boolean named(Item item, Set<String> words) {
        return switch (item.kind()) {
            case "i18n", "parts", "intake" -> false;
            case "pipelines" ->
                words.contains(item.id()) || words.stream().anyMatch(word -> word.startsWith(item.id() + "/"));
            case "inputs" -> words.contains("$input." + item.id());
            default -> words.contains(item.id());
        };
    }

    /** Every text in it, values and names alike. */
    static Set<String> words(JsonNode node) {
        Set<String> all = new HashSet<>();
        collect(node, all);
        return all;
    }

    private static void collect(JsonNode node, Set<String> all) {
        if (node.isTextual()) {
            all.add(node.textValue());
        }
        node.forEach(child -> collect(child, all));
    }

    private static String name(Item item) {
        return item.kind() + "/" + item.id();
    }
}
