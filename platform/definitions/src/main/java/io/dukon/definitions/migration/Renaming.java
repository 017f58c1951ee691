package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Walk;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.List;
import java.util.Set;

/** Writes items anew after one thing got another id: the thing itself, its texts, and whoever speaks of it. */
final class Renaming {
    private final Thing thing;
    private final String to;
    private final Chosen chosen;

    private Renaming(Thing thing, String to, List<Item> items) {
        this.thing = thing;
        this.to = to;
        this.chosen = Chosen.of(thing, to, items);
    }

    static List<Item> of(Thing thing, String to, List<Item> items) {
        if (thing.sort() == Thing.Sort.FIELD) {
            return FieldRenaming.of(thing, to, items);
        }
        Renaming renaming = new Renaming(thing, to, items);
        List<Item> all = items.stream().map(renaming::item).toList();
        return thing.sort() == Thing.Sort.STAGE
                ? stage(thing.name(), thing.renamed(to).name(), all)
                : all;
    }

    /** References to a stage, by its full name. */
    static List<Item> stage(String stage, String to, List<Item> items) {
        return items.stream()
                .map(item -> {
                    JsonNode content = Walk.through(
                            Grammar.packs().item(item.kind()),
                            item.content(),
                            (leaf, value) -> Strings.replaced(value, text -> text.equals(stage) ? to : text));
                    return anew(item, content);
                })
                .toList();
    }

    /** A place for new requests is named by its stage. */
    private static Item anew(Item item, JsonNode content) {
        boolean intake = item.is(Kind.INTAKE);
        String id = intake ? Json.text(content, "stage", "").replace('/', '_') : item.id();
        return new Item(item.kind(), id, content);
    }

    private Item item(Item item) {
        if (item.is(Kind.I18N)) {
            return new Item(item.kind(), item.id(), TextMoves.of(thing, to, item.content()));
        }
        return switch (thing.sort()) {
            case STAGE -> within(item, Kind.PIPELINES, "stages");
            case VALUE -> chosen.in(within(item, Kind.LISTS, "values"));
            default -> named(item);
        };
    }

    /** The element of its owner, and in a pipeline the stages that name it. */
    private Item within(Item item, Kind kind, String elements) {
        if (!item.is(kind) || !item.id().equals(thing.owner())) {
            return item;
        }
        ObjectNode content = item.content().deepCopy();
        for (JsonNode element : content.path(elements)) {
            rename((ObjectNode) element, "id");
            element.path("next").forEach(next -> rename((ObjectNode) next, "to"));
            if (element.has("from")) {
                ((ObjectNode) element).set("from", Strings.replaced(element.get("from"), this::renamed));
            }
        }
        return new Item(item.kind(), item.id(), content);
    }

    private void rename(ObjectNode object, String attribute) {
        if (thing.id().equals(Json.text(object, attribute))) {
            object.put(attribute, to);
        }
    }

    private String renamed(String text) {
        return text.equals(thing.id()) ? to : text;
    }

    private Item named(Item item) {
        boolean itself = item.kind().equals(thing.owner()) && item.id().equals(thing.id());
        JsonNode content = Walk.through(Grammar.packs().item(item.kind()), item.content(), this::reference);
        if (!itself) {
            return anew(item, content);
        }
        ObjectNode own = content.deepCopy();
        return new Item(item.kind(), to, own.put("id", to));
    }

    private JsonNode reference(Form.Leaf leaf, JsonNode value) {
        if (leaf.of() != null) {
            boolean automation = leaf.of().equals("processes") && thing.owner().equals("automations");
            return leaf.of().equals(thing.owner()) || automation ? Strings.replaced(value, this::renamed) : value;
        }
        if (leaf.name().equals("stage") || Strings.REFERRING.contains(leaf.name())) {
            JsonNode strings = Strings.replaced(value, this::inside);
            return Set.of("queues", "roles").contains(thing.owner()) ? people(strings) : strings;
        }
        return value;
    }

    /** What a reference or a stage's name says of the item. */
    private String inside(String text) {
        return switch (thing.owner()) {
            case "inputs" -> Strings.prefix(text, "$input." + thing.id(), "$input." + to, ".");
            case "types" -> Strings.prefix(text, "$" + thing.id(), "$" + to, ".");
            case "pipelines" ->
                text.startsWith(thing.id() + "/")
                        ? to + text.substring(thing.id().length())
                        : text;
            default -> text;
        };
    }

    private JsonNode people(JsonNode value) {
        String word = thing.owner().equals("queues") ? "queue" : "role";
        if (!value.isObject() || !thing.id().equals(Json.text(value, word))) {
            return value;
        }
        ObjectNode renamed = value.deepCopy();
        return renamed.put(word, to);
    }
}
