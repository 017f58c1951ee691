package io.dukon.definitions.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Attribute;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Group;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every kind of item with its attributes, as Markdown: one section a kind, what it is made of below it. */
public final class ReferencePage {
    private final Grammar grammar;
    private final Set<String> told = new LinkedHashSet<>();
    private final StringBuilder page = new StringBuilder();

    private ReferencePage(Grammar grammar) {
        this.grammar = grammar;
    }

    public static String of(Grammar grammar) {
        return new ReferencePage(grammar).write();
    }

    private String write() {
        page.append("# Every attribute of a pack\n\n");
        page.append(
                        "Made from the grammar; do not edit. `*` must be there. The [reference](reference.md) says what they")
                .append(" do, the [guide](README.md) how to begin.\n");
        Map<String, Form> kinds = new LinkedHashMap<>(Map.of("pack.yaml", new Form.Nested("pack")));
        for (Kind kind : Kind.values()) {
            if (kind.folder() && kind != Kind.I18N) {
                kinds.put(kind.word() + "/", grammar.item(kind.word()));
            }
        }
        kinds.forEach(this::section);
        leaves();
        return page.toString();
    }

    private void section(String title, Form form) {
        Group group = grammar.group(((Form.Nested) form).group());
        page.append("\n## ").append(title).append("\n\n").append(group.says()).append("\n\n");
        told.add(group.name());
        table(group);
        below(group);
    }

    private void below(Group group) {
        for (Attribute attribute : group.attributes().values()) {
            for (String name : groups(attribute.form())) {
                if (told.add(name)) {
                    Group inner = grammar.group(name);
                    page.append("\n### ")
                            .append(name.replace('_', ' '))
                            .append("\n\n")
                            .append(inner.says());
                    page.append(
                            inner.main() == null
                                    ? "\n\n"
                                    : " Written short, it is just its `" + inner.main() + "`.\n\n");
                    table(inner);
                    below(inner);
                }
            }
        }
    }

    private void table(Group group) {
        page.append("| attribute | holds | |\n|---|---|---|\n");
        group.attributes().values().forEach(attribute -> page.append("| `")
                .append(attribute.name())
                .append(attribute.required() ? "` * | " : "` | ")
                .append(holds(attribute.form()))
                .append(" | ")
                .append(meaning(attribute))
                .append(" |\n"));
        if (!group.exactly().isEmpty()) {
            page.append("\nExactly one of: ").append(quoted(group.exactly())).append(".\n");
        }
    }

    private static String meaning(Attribute attribute) {
        String standard = attribute.standard() == null
                ? ""
                : "Default: `" + attribute.standard().asText() + "`.";
        return (attribute.says() + " " + standard).strip().replace("|", "\\|");
    }

    private static String holds(Form form) {
        return switch (form) {
            case Form.Leaf leaf -> leaf.name();
            case Form.Word word -> quoted(word.words());
            case Form.Nested nested -> "[" + name(nested.group()) + "](#" + anchor(nested.group()) + ")";
            case Form.Each each -> "list of [" + name(each.group()) + "](#" + anchor(each.group()) + ")";
            case Form.Several several -> (several.ordered() ? "list of " : "set of ") + holds(several.of());
            case Form.Table table -> "map of " + holds(table.of());
            case Form.Texts texts -> "texts";
        };
    }

    private static String name(String group) {
        return group.replace('_', ' ');
    }

    private static String anchor(String group) {
        return group.replace('_', '-');
    }

    private static String quoted(List<String> words) {
        return "`" + String.join("` `", words) + "`";
    }

    private static List<String> groups(Form form) {
        List<String> names = new ArrayList<>();
        switch (form) {
            case Form.Nested nested -> names.add(nested.group());
            case Form.Each each -> {
                names.add(each.group());
                if (each.or() != null) {
                    names.add(each.or());
                }
            }
            case Form.Several several -> names.addAll(groups(several.of()));
            case Form.Table table -> names.addAll(groups(table.of()));
            default -> {}
        }
        return names;
    }

    private void leaves() {
        page.append("\n## What stands at the ends\n\n| word | |\n|---|---|\n");
        grammar.leaves().forEach((name, schema) -> page.append("| `")
                .append(name)
                .append("` | ")
                .append(leaf(schema))
                .append(" |\n"));
    }

    private static String leaf(JsonNode schema) {
        String says = Json.text(schema, "description", "");
        String type =
                schema.path("type").isTextual() ? "A " + schema.get("type").asText() + "." : "";
        return (says.isEmpty() ? type : says).replace("|", "\\|");
    }
}
