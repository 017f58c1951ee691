package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A value of a list under another id, where robots, moves and filters compare or set it. A field is told by its id alone, so a field
 * of the same id that chooses from another list keeps its values.
 */
record Chosen(Thing value, String to, Set<String> fields) {
    private static final Set<Kind> SPEAKING = Set.of(Kind.AUTOMATIONS, Kind.PROCESSES, Kind.PIPELINES, Kind.FILTERS);

    static Chosen of(Thing value, String to, List<Item> items) {
        Set<String> ours = new HashSet<>();
        Set<String> others = new HashSet<>();
        if (value.sort() == Thing.Sort.VALUE) {
            for (Item item : items) {
                if (item.is(Kind.TYPES) || item.is(Kind.FORMS)) {
                    Json.list(item.content(), "fields").forEach(field -> {
                        boolean mine = value.owner().equals(Json.text(field, "list"));
                        (mine ? ours : others).add(Json.text(field, "id"));
                    });
                }
            }
        }
        ours.removeAll(others);
        return new Chosen(value, to, ours);
    }

    Item in(Item item) {
        return SPEAKING.stream().anyMatch(item::is) && !fields.isEmpty()
                ? new Item(item.kind(), item.id(), (ObjectNode)
                        walked(item.content().deepCopy()))
                : item;
    }

    private JsonNode walked(JsonNode node) {
        if (node instanceof ObjectNode object) {
            boolean chooses = isOurs(Json.text(object, "on")) || isOurs(Json.text(object, "match"));
            Json.entries(object).forEach((key, inner) -> {
                if (isOurs(key)) {
                    object.set(key, renamed(inner));
                } else if (chooses && key.equals("cases")) {
                    inner.forEach(one -> ((ObjectNode) one).set("is", renamed(one.path("is"))));
                }
            });
        }
        node.forEach(this::walked);
        return node;
    }

    private boolean isOurs(String name) {
        return name != null && fields.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private JsonNode renamed(JsonNode said) {
        UnaryOperator<String> name = text -> text.equals(value.id()) ? to : text;
        if (said.isObject()) {
            ObjectNode object = Json.object();
            Json.entries(said).forEach((key, inner) -> object.set(key, renamed(inner)));
            return object;
        }
        return Strings.replaced(said, name);
    }
}
