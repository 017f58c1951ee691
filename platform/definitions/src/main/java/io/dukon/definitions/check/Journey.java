package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Group;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;

/** Goes through an item along the grammar and knows at each value what stands there and in which named part. */
abstract class Journey {
    final Item item;

    Journey(Item item) {
        this.item = item;
    }

    /**
     * Where a value stands.
     *
     * @param element the id of the nearest named part
     */
    record Spot(String group, String attribute, String element) {
        boolean is(String group, String attribute) {
            return this.group.equals(group) && this.attribute.equals(attribute);
        }

        /** {@code move.record} */
        String name() {
            return group + "." + attribute;
        }
    }

    abstract void leaf(Spot spot, Form.Leaf leaf, JsonNode value);

    /** A free name of a map. */
    void key(Spot spot, String name) {}

    final void travel() {
        walk(new Spot(item.kind(), "", ""), Grammar.packs().item(item.kind()), item.content());
    }

    private void walk(Spot spot, Form form, JsonNode node) {
        switch (form) {
            case Form.Leaf leaf -> leaf(spot, leaf, node);
            case Form.Nested nested -> group(spot, Grammar.packs().group(nested.group()), node);
            case Form.Each each -> each(spot, each, node);
            case Form.Several several -> Json.asList(node).forEach(one -> walk(spot, several.of(), one));
            case Form.Table table ->
                Json.entries(node).forEach((name, value) -> {
                    key(spot, name);
                    walk(spot, table.of(), value);
                });
            case Form.Word word -> {}
            case Form.Texts texts -> {}
            case null -> {}
        }
    }

    void each(Spot spot, Form.Each each, JsonNode node) {
        boolean single = node.isObject() && each.or() != null;
        Group group = Grammar.packs().group(single ? each.or() : each.group());
        Json.asList(node).forEach(one -> group(spot, group, one));
    }

    void group(Spot spot, Group group, JsonNode node) {
        String here = Json.text(node, "id", spot.element());
        Json.entries(node).forEach((name, value) -> {
            if (!Json.absent(value)) {
                walk(new Spot(group.name(), name, here), group.form(name), value);
            }
        });
    }
}
