package io.dukon.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Group;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An item in which one name has a letter too many.
 *
 * @param place group and attribute of the grammar where it stands
 * @param name as it was
 */
record Misspelling(Item item, String place, String name) {
    private static final Set<String> NAMES = Set.of("id", "name", "stage", "reference", "scalars");
    private static final Set<String> JOINING = Set.of("all", "any", "not");

    /** Every name of an item, wrong one at a time. */
    static List<Misspelling> of(Item item) {
        List<Misspelling> all = new ArrayList<>();
        ObjectNode root = Json.object().set("root", item.content().deepCopy());
        Writer writer = new Writer((place, name) -> all.add(new Misspelling(
                new Item(item.kind(), item.id(), root.get("root").deepCopy()), place, name)));
        writer.form(Grammar.packs().item(item.kind()), root, "root", item.kind());
        return all;
    }

    private interface Found {
        void wrong(String place, String name);
    }

    /** Goes along the grammar, spoils a name, tells, and puts it right again. */
    private record Writer(Found found) {

        void form(Form form, JsonNode parent, Object key, String place) {
            JsonNode node = at(parent, key);
            switch (form) {
                case Form.Leaf leaf -> leaf(leaf, parent, key, place);
                case Form.Nested nested -> group(nested.group(), node);
                case Form.Each each when node.isObject() -> group(each.or() == null ? each.group() : each.or(), node);
                case Form.Each each -> each(node, one -> group(each.group(), at(node, one)));
                case Form.Several several
                when node.isArray() -> each(node, one -> form(several.of(), node, one, place));
                case Form.Several several -> form(several.of(), parent, key, place);
                case Form.Table table -> table(table, node, place);
                case null, default -> {}
            }
        }

        private void group(String name, JsonNode node) {
            Group group = Grammar.packs().group(name);
            for (String attribute : List.copyOf(Json.entries(node).keySet())) {
                boolean itsOwn = attribute.equals("id") && !name.equals("ask");
                if (!itsOwn) {
                    form(group.form(attribute), node, attribute, name + "." + attribute);
                }
            }
        }

        private void table(Form.Table table, JsonNode node, String place) {
            for (String name : List.copyOf(Json.entries(node).keySet())) {
                key((ObjectNode) node, name, place + " key");
                form(table.of(), node, name, place);
            }
        }

        private void leaf(Form.Leaf leaf, JsonNode parent, Object key, String place) {
            if (leaf.name().equals("condition")) {
                condition(at(parent, key), place);
            } else if (NAMES.contains(leaf.name())) {
                JsonNode node = at(parent, key);
                if (node.isArray()) {
                    each(node, one -> text(node, one, place));
                } else {
                    text(parent, key, place);
                }
            } else {
                references(parent, key, place);
            }
        }

        private void condition(JsonNode node, String place) {
            for (String field : List.copyOf(Json.entries(node).keySet())) {
                JsonNode value = node.get(field);
                if (field.equals("count")) {
                    Json.asList(value).forEach(one -> text(one, "of", place + " count"));
                } else if (!JOINING.contains(field)) {
                    key((ObjectNode) node, field, place + " key");
                    references(node, field, place);
                } else if (value.isArray()) {
                    value.forEach(part -> condition(part, place));
                } else {
                    condition(value, place);
                }
            }
        }

        private void references(JsonNode parent, Object key, String place) {
            JsonNode node = at(parent, key);
            if (node.isTextual() && node.textValue().startsWith("$")) {
                text(parent, key, place);
            } else if (node.has("if")) {
                condition(node.get("if"), place);
            }
            if (node.isArray()) {
                each(node, one -> references(node, one, place));
            }
            Json.entries(node).keySet().stream()
                    .filter(one -> !one.equals("if"))
                    .forEach(one -> references(node, one, place));
        }

        private void text(JsonNode parent, Object key, String place) {
            JsonNode was = at(parent, key);
            if (was.isTextual()) {
                put(parent, key, Json.nodes().textNode(was.textValue() + "x"));
                found.wrong(place, was.textValue());
                put(parent, key, was);
            }
        }

        private void key(ObjectNode node, String name, String place) {
            JsonNode value = node.remove(name);
            node.set(name + "x", value);
            found.wrong(place, name);
            node.remove(name + "x");
            node.set(name, value);
        }

        private static void each(JsonNode list, Consumer<Integer> visitor) {
            for (int i = 0; i < list.size(); i++) {
                visitor.accept(i);
            }
        }

        private static JsonNode at(JsonNode parent, Object key) {
            return key instanceof Integer index ? parent.get(index) : parent.path(key.toString());
        }

        private static void put(JsonNode parent, Object key, JsonNode value) {
            if (key instanceof Integer index) {
                ((ArrayNode) parent).set(index, value);
            } else {
                ((ObjectNode) parent).set(key.toString(), value);
            }
        }
    }
}
