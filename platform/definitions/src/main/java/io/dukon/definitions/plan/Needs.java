package io.dukon.definitions.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Walk;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which of the candidates an item cannot do without. @param candidates by kind and id */
record Needs(Map<String, Item> candidates) {

    /**
     * The wanted ones, what the rest refers to and has not itself, and whatever these refer to; texts of notifications
     * too.
     */
    Set<String> closure(Set<String> wanted, Collection<Item> rest) {
        Set<String> there = there(rest);
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(wanted);
        rest.forEach(item -> open.addAll(of(item, there)));
        while (!open.isEmpty()) {
            String name = open.poll();
            if (all.add(name) && candidates.containsKey(name)) {
                open.addAll(of(candidates.get(name), there));
            }
        }
        return all;
    }

    private static Set<String> there(Collection<Item> rest) {
        Set<String> names = new HashSet<>();
        for (Item item : rest) {
            names.add(item.kind() + "/" + item.id());
            if (item.is(Kind.I18N)) {
                Json.entries(item.content().path("texts")).keySet().forEach(text -> names.add("texts/" + text));
            }
        }
        return names;
    }

    private Set<String> of(Item item, Set<String> there) {
        Set<String> names = new HashSet<>();
        Walk.through(Grammar.packs().item(item.kind()), item.content(), (leaf, value) -> {
            collect(leaf, value, names);
            return value;
        });
        Grammar.packs().groups().get(item.kind()).attributes().values().stream()
                .filter(attribute ->
                        attribute.standard() != null && !item.content().has(attribute.name()))
                .forEach(attribute -> {
                    if (attribute.form() instanceof Form.Leaf leaf) {
                        collect(leaf, attribute.standard(), names);
                    }
                });
        names.removeIf(name -> there.contains(name) || !candidates.containsKey(name) && !name.startsWith("texts/"));
        return names;
    }

    private static void collect(Form.Leaf leaf, JsonNode value, Set<String> names) {
        if (value.isContainerNode()) {
            Json.entries(value).forEach((key, inner) -> {
                collect(leaf, Json.nodes().textNode(key), names);
                collect(inside(key, leaf), inner, names);
            });
            if (value.isArray()) {
                value.forEach(inner -> collect(leaf, inner, names));
            }
        } else if (leaf.of() != null) {
            names.add(leaf.of() + "/" + value.asText());
            names.add("automations/" + value.asText());
        } else if (value.isTextual()) {
            text(value.textValue(), names);
        }
    }

    private static Form.Leaf inside(String key, Form.Leaf leaf) {
        return switch (key) {
            case "queue" -> new Form.Leaf("name", "queues");
            case "role" -> new Form.Leaf("name", "roles");
            default -> leaf;
        };
    }

    private static void text(String text, Set<String> names) {
        if (text.startsWith("$input.")) {
            names.add("inputs/" + text.substring("$input.".length()).split("\\.")[0]);
        } else if (text.indexOf('/') > 0) {
            names.add("pipelines/" + text.substring(0, text.indexOf('/')));
        }
    }
}
