package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.pack.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes changes in one item. */
final class Patch {
    private Patch() {}

    static Item apply(Item base, List<Change> changes) {
        if (changes.isEmpty()) {
            return base;
        }
        Path first = Path.parse(changes.getFirst().path());
        Form form = Grammar.packs().item(first.kind());
        Tree tree = TreeReader.read(base);
        for (Change change : changes) {
            tree = set(form, tree, Path.parse(change.path()).steps(), change.after());
        }
        return tree == null ? null : new Item(first.kind(), first.id(), normal(form, tree));
    }

    /** Attributes in the grammar's order again. */
    static JsonNode normal(Form form, Tree tree) {
        return TreeReader.of(form, tree.json()).json();
    }

    private static Tree set(Form form, Tree tree, List<Path.Step> steps, JsonNode value) {
        if (steps.isEmpty()) {
            return value == null ? null : TreeReader.of(form, value);
        }
        Path.Step step = steps.getFirst();
        if (tree == null) {
            Tree empty = form instanceof Form.Texts
                    ? new Tree.Branch(Map.of(), List.of())
                    : new Tree.Elements(Map.of(), form instanceof Form.Each);
            return set(form, empty, steps, value);
        }
        if (tree instanceof Tree.Elements elements && step.name().equals("order") && !step.bracketed()) {
            return ordered(elements, value);
        }
        Map<String, Tree> parts = parts(tree);
        Form below = below(form, step.name(), tree);
        parts.compute(step.name(), (name, part) -> set(below, part, steps.subList(1, steps.size()), value));
        return tree instanceof Tree.Elements elements
                ? new Tree.Elements(parts, elements.ordered())
                : new Tree.Branch(parts, ((Tree.Branch) tree).exactly());
    }

    private static Map<String, Tree> parts(Tree tree) {
        return switch (tree) {
            case Tree.Elements elements -> new LinkedHashMap<>(elements.parts());
            case Tree.Branch branch -> new LinkedHashMap<>(branch.parts());
            case null, default -> throw new IllegalArgumentException("a change stands below what has no parts");
        };
    }

    private static Tree ordered(Tree.Elements elements, JsonNode order) {
        Map<String, Tree> parts = new LinkedHashMap<>();
        order.forEach(name -> {
            Tree part = elements.parts().get(name.asText());
            if (part != null) {
                parts.put(name.asText(), part);
            }
        });
        elements.parts().forEach(parts::putIfAbsent);
        return new Tree.Elements(parts, elements.ordered());
    }

    private static Form below(Form form, String name, Tree tree) {
        return switch (form) {
            case Form.Nested nested -> Grammar.packs().group(nested.group()).form(name);
            case Form.Each each when tree instanceof Tree.Elements -> new Form.Nested(each.group());
            case Form.Each each -> Grammar.packs().group(each.or()).form(name);
            case Form.Several several -> several.of();
            case Form.Table table -> table.of();
            case Form.Texts texts -> texts;
            case null, default -> null;
        };
    }
}
