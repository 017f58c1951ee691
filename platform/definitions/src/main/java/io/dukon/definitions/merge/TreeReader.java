package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Attribute;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Group;
import io.dukon.definitions.grammar.LongForm;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads configuration as a tree. What is the same however it is written becomes the same here: nulls and defaults fall
 * away, single values become lists, numbers have one form, attributes stand in the grammar's order.
 */
final class TreeReader {
    private TreeReader() {}

    static Tree read(Item item) {
        return item == null ? null : of(Grammar.packs().item(item.kind()), item.content());
    }

    /** @param form null when the grammar does not know the place */
    static Tree of(Form form, JsonNode written) {
        JsonNode node = form == null ? written : LongForm.of(form, written);
        return switch (form) {
            case Form.Nested nested -> group(Grammar.packs().group(nested.group()), node);
            case Form.Each each -> each(each, node);
            case Form.Several several -> several(several, node);
            case Form.Table table when node.isObject() -> table(table.of(), node);
            case Form.Texts texts when node.isObject() -> table(texts, node);
            case null, default -> leaf(node);
        };
    }

    private static Tree leaf(JsonNode node) {
        return new Tree.Leaf(Canonical.value(node));
    }

    private static Tree group(Group group, JsonNode node) {
        if (group.whole() || !node.isObject()) {
            return leaf(node);
        }
        Map<String, Tree> parts = new LinkedHashMap<>();
        group.attributes().keySet().forEach(name -> part(group, name, node.get(name), parts));
        Json.entries(node).keySet().stream()
                .filter(name -> !group.attributes().containsKey(name))
                .forEach(name -> part(group, name, node.get(name), parts));
        return new Tree.Branch(parts, group.exactly());
    }

    private static void part(Group group, String name, JsonNode value, Map<String, Tree> parts) {
        if (Json.absent(value)) {
            return;
        }
        Attribute attribute = group.attributes().get(name);
        Tree read = of(group.form(name), value);
        if (attribute == null || !meansNothing(attribute, read)) {
            parts.put(name, read);
        }
    }

    private static boolean meansNothing(Attribute attribute, Tree read) {
        if (attribute.standard() != null && read.equals(leaf(attribute.standard()))) {
            return true;
        }
        JsonNode json = read.json();
        return !attribute.required() && !attribute.emptyMatters() && json.isContainerNode() && json.isEmpty();
    }

    private static Tree each(Form.Each each, JsonNode node) {
        if (node.isObject() && each.or() != null) {
            return group(Grammar.packs().group(each.or()), node);
        }
        Group group = Grammar.packs().group(each.group());
        Map<String, Tree> parts = new LinkedHashMap<>();
        for (JsonNode element : Json.asList(node)) {
            String name = element.isObject() ? name(each, element) : null;
            if (name == null) {
                return leaf(node);
            }
            parts.put(unique(name, parts), group(group, element));
        }
        return new Tree.Elements(parts, true);
    }

    /** Its id, or else the first value of the attribute that tells such elements apart. */
    private static String name(Form.Each each, JsonNode element) {
        List<JsonNode> values = Json.list(element, element.hasNonNull("id") ? "id" : each.by());
        return values.isEmpty() || values.getFirst().isContainerNode()
                ? null
                : values.getFirst().asText();
    }

    private static String unique(String name, Map<String, Tree> taken) {
        String free = name;
        for (int i = 2; taken.containsKey(free); i++) {
            free = name + "#" + i;
        }
        return free;
    }

    private static Tree several(Form.Several several, JsonNode node) {
        List<JsonNode> values = Json.asList(node);
        if (several.ordered() || values.stream().anyMatch(JsonNode::isContainerNode)) {
            return leaf(Json.MAPPER.valueToTree(values));
        }
        Map<String, Tree> parts = new LinkedHashMap<>();
        values.forEach(value -> parts.put(value.asText(), leaf(value)));
        return new Tree.Elements(parts, false);
    }

    private static Tree table(Form of, JsonNode node) {
        Map<String, Tree> parts = new LinkedHashMap<>();
        Json.entries(node).forEach((name, value) -> {
            Tree part = Json.absent(value) ? null : of(of, value);
            boolean noTexts = of instanceof Form.Texts
                    && part instanceof Tree.Branch branch
                    && branch.parts().isEmpty();
            if (part != null && !noTexts) {
                parts.put(name, part);
            }
        });
        return new Tree.Branch(parts, List.of());
    }
}
