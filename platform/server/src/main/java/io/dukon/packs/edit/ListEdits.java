package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Json;

/** What people do to lists of values. */
record ListEdits(Workshop shop) {

    void addList(Edit.ListAdd edit) {
        String id = Workshop.id(edit.id(), "list");
        ObjectNode content = Json.MAPPER.createObjectNode().put("id", id).put("open", true);
        ArrayNode values = content.putArray("values");
        for (Said said : edit.values()) {
            String value = Workshop.id(null, "value");
            values.addObject().put("id", value);
            shop.sayNew(OwnedItem.SHOP, "lists." + id + "." + value, said);
        }
        shop.save(Kind.LISTS, id, content);
    }

    /** A list that takes its values from a library gets them as its own first: otherwise the new one would replace them. */
    void add(Edit.ValueAdd edit) {
        OwnedItem list = shop.get(Kind.LISTS, edit.list());
        String id = Workshop.id(edit.id(), "value");
        shop.change(list, content -> {
            ArrayNode values = own(content);
            values.addObject().put("id", id);
        });
        shop.sayNew(list.pack(), "lists." + edit.list() + "." + id, edit.title());
    }

    private ArrayNode own(ObjectNode content) {
        ArrayNode values = content.withArray("values");
        if (values.isEmpty() && content.hasNonNull("extends")) {
            shop.find(Kind.LISTS, content.path("extends").asText())
                    .ifPresent(parent ->
                            parent.item().content().path("values").forEach(value -> values.add(value.deepCopy())));
        }
        return values;
    }

    void change(Edit.ValueChange edit) {
        shop.sayAgain(
                shop.get(Kind.LISTS, edit.list()).pack(), "lists." + edit.list() + "." + edit.value(), edit.title());
    }

    void order(Edit.ValueOrder edit) {
        shop.change(shop.get(Kind.LISTS, edit.list()), content -> Workshop.order(own(content), edit.values()));
    }

    /** Records that hold it keep it; nobody can choose it any more. */
    void remove(Edit.ValueRemove edit) {
        shop.change(shop.get(Kind.LISTS, edit.list()), content -> {
            ArrayNode values = own(content);
            Workshop.element(content, "values", edit.value());
            Workshop.remove(values, edit.value());
        });
        shop.unsay("lists." + edit.list() + "." + edit.value());
    }
}
