package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.grammar.Attribute;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Group;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Packs and edits made up along the grammar: any shape that the grammar allows, few names, so that edits meet. */
public final class Imagined {
    private static final List<String> KINDS =
            List.of("types", "lists", "pipelines", "roles", "tasks", "processes", "forms", "i18n");
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

    /** Texts that careless writers of YAML bend. */
    private static final List<String> ODD = List.of(
            "yes",
            "08:00",
            "- x",
            "{ a",
            "# c",
            "two\nlines\n",
            " around ",
            "1.0",
            "",
            "~",
            "Ёлка, ўз: «ң»",
            "null",
            "a: b",
            "@x",
            "$$",
            "'\"\\");

    private final Random random;

    public Imagined(long seed) {
        this.random = new Random(seed);
    }

    public List<Item> pack() {
        Map<String, Item> items = new LinkedHashMap<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Item item = item(pick(KINDS), pick(IDS));
            items.put(item.kind() + "/" + item.id(), item);
        }
        return List.copyOf(items.values());
    }

    /** The pack after some edits. */
    public List<Item> edited(List<Item> pack) {
        List<Item> items = new ArrayList<>();
        for (Item item : pack) {
            int fate = random.nextInt(10);
            if (fate > 0) {
                items.add(
                        fate < 5 ? item : new Item(item.kind(), item.id(), edited(form(item.kind()), item.content())));
            }
        }
        Item fresh = item(pick(KINDS), pick(IDS));
        boolean known = items.stream()
                .anyMatch(item -> item.kind().equals(fresh.kind()) && item.id().equals(fresh.id()));
        if (!known && random.nextInt(3) == 0) {
            items.add(random.nextInt(items.size() + 1), fresh);
        }
        if (random.nextInt(8) == 0) {
            Collections.shuffle(items, random);
        }
        return List.copyOf(items);
    }

    private Item item(String kind, String id) {
        JsonNode content = made(form(kind), 0);
        if (content.isObject() && !kind.equals("i18n")) {
            ((ObjectNode) content).put("id", id);
        }
        return new Item(kind, id, content);
    }

    private static Form form(String kind) {
        return Grammar.packs().item(kind);
    }

    private JsonNode made(Form form, int depth) {
        return switch (form) {
            case Form.Word word -> text(pick(word.words()));
            case Form.Nested nested -> group(Grammar.packs().group(nested.group()), depth);
            case Form.Each each -> elements(each, depth);
            case Form.Several several -> list(several, depth);
            case Form.Table table -> table(table.of(), depth);
            case Form.Texts texts -> table(depth < 2 ? texts : new Form.Leaf("text"), depth);
            case Form.Leaf leaf -> leaf(leaf.name());
        };
    }

    private JsonNode leaf(String name) {
        return switch (name) {
            case "flag" -> Json.nodes().booleanNode(random.nextBoolean());
            case "whole", "color", "laps" -> Json.nodes().numberNode(1 + random.nextInt(3));
            case "condition" -> Json.object().put(pick(IDS), random.nextInt(3));
            default ->
                random.nextInt(4) == 0
                        ? Json.object().put("plus", pick(IDS))
                        : text(random.nextInt(12) == 0 ? pick(ODD) : pick(IDS) + random.nextInt(2));
        };
    }

    private ObjectNode group(Group group, int depth) {
        ObjectNode node = Json.object();
        String chosen = group.exactly().isEmpty() ? null : pick(group.exactly());
        for (Attribute attribute : group.attributes().values()) {
            boolean wanted = group.exactly().contains(attribute.name())
                    ? attribute.name().equals(chosen)
                    : attribute.required() || (depth < 5 && random.nextInt(3) == 0);
            if (wanted) {
                node.set(attribute.name(), made(attribute.form(), depth + 1));
            }
        }
        return node;
    }

    private JsonNode elements(Form.Each each, int depth) {
        ArrayNode list = Json.nodes().arrayNode();
        List<String> names = new ArrayList<>(IDS);
        Collections.shuffle(names, random);
        int count = depth > 4 ? 0 : random.nextInt(4);
        names.subList(0, count).forEach(name -> list.add(element(each, name, depth)));
        return list;
    }

    private ObjectNode element(Form.Each each, String name, int depth) {
        ObjectNode element = group(Grammar.packs().group(each.group()), depth + 1);
        element.remove("id");
        return element.put(each.by(), name);
    }

    private JsonNode list(Form.Several several, int depth) {
        ArrayNode list = Json.nodes().arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(made(several.of(), depth + 1));
        }
        return list;
    }

    private ObjectNode table(Form of, int depth) {
        ObjectNode node = Json.object();
        for (int i = random.nextInt(4); i > 0; i--) {
            node.set(random.nextInt(4) == 0 ? "$x." + pick(IDS) + "]" : pick(IDS), made(of, depth + 1));
        }
        return node;
    }

    /** Here and there something else, something more, something less, or another order. */
    private JsonNode edited(Form form, JsonNode node) {
        if (form instanceof Form.Each each && node.isArray()) {
            return editedList(each, (ArrayNode) node);
        }
        if (node.isObject() && form != null && !(form instanceof Form.Leaf)) {
            ObjectNode copy = node.deepCopy();
            Json.entries(node).forEach((name, value) -> {
                if (!name.equals("id") && random.nextInt(3) == 0) {
                    copy.set(name, edited(below(form, name), value));
                }
            });
            return copy;
        }
        return form == null ? node : made(form, 4);
    }

    private static Form below(Form form, String name) {
        return switch (form) {
            case Form.Nested nested -> Grammar.packs().group(nested.group()).form(name);
            case Form.Table table -> table.of();
            case Form.Texts texts -> new Form.Leaf("text");
            default -> null;
        };
    }

    private JsonNode editedList(Form.Each each, ArrayNode list) {
        List<JsonNode> all = new ArrayList<>(Json.asList(list));
        int act = random.nextInt(5);
        if (act == 0 && !all.isEmpty()) {
            all.remove(random.nextInt(all.size()));
        } else if (act == 1) {
            String name = pick(IDS);
            boolean free =
                    all.stream().noneMatch(one -> one.path(each.by()).asText().equals(name));
            if (free) {
                all.add(random.nextInt(all.size() + 1), element(each, name, 3));
            }
        } else if (act == 2) {
            Collections.shuffle(all, random);
        } else if (!all.isEmpty()) {
            int at = random.nextInt(all.size());
            String name = all.get(at).path(each.by()).asText();
            JsonNode other = edited(new Form.Nested(each.group()), all.get(at));
            all.set(at, other.isObject() ? ((ObjectNode) other).put(each.by(), name) : other);
        }
        return Json.MAPPER.valueToTree(all);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static JsonNode text(String text) {
        return Json.nodes().textNode(text);
    }
}
