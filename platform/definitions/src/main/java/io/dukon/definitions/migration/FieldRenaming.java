package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Walk;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A field under another id. A bare key means a field of the subject, so it is renamed where the subject is of the
 * field's type; a reference, where it begins with the type or with a step that makes such a record.
 */
final class FieldRenaming {
    private final Thing field;
    private final String to;
    private final Set<String> pipelines;
    private final Set<String> links;
    private final Placed placed;
    private final List<Item> items;

    private FieldRenaming(Thing field, String to, List<Item> items) {
        this.field = field;
        this.to = to;
        this.items = items;
        this.placed = new Placed(field, to, item -> subject(item.content().path("trigger")));
        this.pipelines = items.stream()
                .filter(item -> item.is(Kind.PIPELINES) && field.owner().equals(Json.text(item.content(), "type")))
                .map(Item::id)
                .collect(Collectors.toSet());
        this.links = items.stream()
                .filter(item -> item.is(Kind.TYPES))
                .flatMap(item -> Json.list(item.content(), "fields").stream())
                .filter(one -> field.owner().equals(Json.text(one, "to")))
                .map(one -> Json.text(one, "id"))
                .collect(Collectors.toSet());
    }

    static List<Item> of(Thing field, String to, List<Item> items) {
        FieldRenaming renaming = new FieldRenaming(field, to, items);
        return items.stream().map(renaming::item).toList();
    }

    private Item item(Item item) {
        JsonNode content = item.content();
        JsonNode renamed =
                switch (Kind.of(item.kind()).orElseThrow()) {
                    case I18N -> placed.renamed(TextMoves.of(field, to, content), items);
                    case TYPES -> item.id().equals(field.owner()) ? type(content) : content;
                    case PIPELINES -> pipelines.contains(item.id()) ? walked(item, Set.of(field.owner())) : content;
                    case FILTERS ->
                        field.owner().equals(Json.text(content, "type"))
                                ? walked(item, Set.of(field.owner()))
                                : content;
                    case FORMS -> field.owner().equals(Json.text(content, "fills")) ? form(item) : content;
                    case AUTOMATIONS, PROCESSES -> automation(item);
                    default -> content;
                };
        return new Item(item.kind(), item.id(), renamed);
    }

    private JsonNode type(JsonNode content) {
        ObjectNode type = content.deepCopy();
        type.path("fields").forEach(one -> rename((ObjectNode) one, "id"));
        type.path("required").forEach(rule -> {
            ((ObjectNode) rule).set("fields", Strings.replaced(rule.path("fields"), this::key));
            if (rule.has("when")) {
                ((ObjectNode) rule).set("when", Strings.replaced(rule.get("when"), this::key));
            }
        });
        return type;
    }

    private JsonNode form(Item item) {
        ObjectNode form = walked(item, Set.of(field.owner())).deepCopy();
        form.path("fields").forEach(one -> rename((ObjectNode) one, "id"));
        rename(form, "by");
        return form;
    }

    private void rename(ObjectNode object, String attribute) {
        if (field.id().equals(Json.text(object, attribute))) {
            object.put(attribute, to);
        }
    }

    /** Ids, keys of conditions and of sets, and references under these names. */
    private JsonNode walked(Item item, Set<String> names) {
        UnaryOperator<String> both = text -> reference(key(text), names);
        return Walk.through(Grammar.packs().item(item.kind()), item.content(), (leaf, value) -> switch (leaf.name()) {
            case "condition" -> Strings.replaced(value, both);
            case "id" -> item.is(Kind.FORMS) ? Strings.replaced(value, this::key) : value;
            default -> value;
        });
    }

    private JsonNode automation(Item item) {
        boolean subject = subject(item.content().path("trigger"));
        Set<String> names = new HashSet<>(Set.of(field.owner()));
        item.content().findParents("create").stream()
                .filter(step -> field.owner().equals(Json.text(step.path("create"), "type")))
                .forEach(step -> names.add(Json.text(step, "id", "")));
        UnaryOperator<String> text = one -> reference(one, names);
        JsonNode content = Walk.through(
                Grammar.packs().item(item.kind()), item.content(), (leaf, value) -> leaf(leaf, value, subject, text));
        return steps(content.deepCopy(), subject);
    }

    private JsonNode leaf(Form.Leaf leaf, JsonNode value, boolean subject, UnaryOperator<String> text) {
        JsonNode referred = Strings.REFERRING.contains(leaf.name()) ? Strings.replaced(value, text) : value;
        return leaf.name().equals("condition") && subject ? Strings.replaced(referred, this::key) : referred;
    }

    private boolean subject(JsonNode trigger) {
        return trigger.findValues("type").stream()
                        .anyMatch(type -> type.asText().equals(field.owner()))
                || trigger.findValues("stage").stream()
                        .flatMap(stage -> Json.asList(stage).stream())
                        .anyMatch(stage -> pipelines.contains(stage.asText().replaceAll("/.*", "")));
    }

    /** Fields that steps and triggers name outside of conditions. */
    private JsonNode steps(JsonNode node, boolean subject) {
        for (Map.Entry<String, JsonNode> entry : Json.entries(node).entrySet()) {
            JsonNode body = entry.getValue();
            boolean creates = entry.getKey().equals("create") && field.owner().equals(Json.text(body, "type"));
            if (creates) {
                keys((ObjectNode) body, "set");
                keys((ObjectNode) body, "match");
            } else if (subject && entry.getKey().equals("set") && body.isObject()) {
                keys((ObjectNode) node, "set");
            } else if (subject && Set.of("only", "except", "fields").contains(entry.getKey())) {
                keys((ObjectNode) node, entry.getKey());
            } else if (subject && Set.of("date", "yearly").contains(entry.getKey()) && body.isObject()) {
                rename((ObjectNode) body, "field");
            } else if (subject && entry.getKey().equals("ask")) {
                body.forEach(ask -> rename((ObjectNode) ask, "id"));
            }
        }
        node.forEach(child -> steps(child, subject));
        return node;
    }

    private void keys(ObjectNode body, String attribute) {
        JsonNode value = body.path(attribute);
        if (value.isArray()) {
            body.set(attribute, Strings.replaced(value, this::key));
        } else if (value.isObject()) {
            ObjectNode renamed = Json.object();
            Json.entries(value).forEach((name, inner) -> renamed.set(key(name), inner));
            body.set(attribute, renamed);
        }
    }

    private String key(String text) {
        return text.equals(field.id()) ? to : text;
    }

    /** Along the dots: the field of a record of the type, reached by its name or over a link to it. */
    private String reference(String text, Set<String> names) {
        if (!text.startsWith("$")) {
            return text;
        }
        String[] parts = text.substring(1).split("\\.", -1);
        for (int i = 1; i < parts.length; i++) {
            boolean ofTheType = i == 1 ? names.contains(parts[0]) : links.contains(parts[i - 1]);
            parts[i] = ofTheType ? key(parts[i]) : parts[i];
        }
        return "$" + String.join(".", parts);
    }
}
