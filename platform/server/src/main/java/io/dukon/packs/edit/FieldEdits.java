package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What people do to the fields of cards. What is stored in a field outlives it. */
record FieldEdits(Workshop shop) {

    void add(Edit.FieldAdd edit) {
        OwnedItem type = shop.get(Kind.TYPES, edit.type());
        String id = Workshop.id(edit.id(), "field");
        ObjectNode field = Json.MAPPER.createObjectNode().put("id", id).put("type", edit.kind());
        put(field, "list", edit.list());
        put(field, "to", edit.to());
        if (Boolean.TRUE.equals(edit.many())) {
            field.put("many", true);
        }
        if (Boolean.TRUE.equals(edit.required())) {
            field.put("required", true);
        }
        shop.change(type, content -> {
            Workshop.insert(content.withArray("fields"), field, edit.after());
            if (edit.after() != null && content.path("order") instanceof ArrayNode order) {
                int place = ids(order).indexOf(edit.after());
                order.insert(place < 0 ? order.size() : place + 1, id);
            }
        });
        shop.sayNew(type.pack(), "fields." + edit.type() + "." + id, edit.title());
    }

    private static void put(ObjectNode field, String name, String value) {
        if (value != null) {
            field.put(name, value);
        }
    }

    void change(Edit.FieldChange edit) {
        OwnedItem type = shop.get(Kind.TYPES, edit.type());
        if (edit.required() != null) {
            shop.change(type, content -> require(content, edit.field(), edit.required()));
        }
        if (edit.hidden() != null) {
            shop.change(shop.get(Kind.TYPES, edit.type()), content -> hide(content, edit.field(), edit.hidden()));
        }
        shop.sayAgain(type.pack(), "fields." + edit.type() + "." + edit.field(), edit.title());
    }

    /** A field that a library brought is said again with what the shop wants of it. */
    private void require(ObjectNode content, String field, boolean required) {
        ArrayNode fields = content.withArray("fields");
        ObjectNode own = find(fields, field);
        if (own == null) {
            own = inherited(content.path("extends").asText(), field).deepCopy();
            fields.add(own);
        }
        if (required) {
            own.put("required", true);
        } else {
            own.remove("required");
        }
    }

    private ObjectNode inherited(String parent, String field) {
        ObjectNode found = shop.find(Kind.TYPES, parent)
                .map(type -> find((ArrayNode) type.item().content().path("fields"), field))
                .orElse(null);
        if (found == null) {
            throw Workshop.gone(field);
        }
        return found;
    }

    private static ObjectNode find(ArrayNode fields, String id) {
        for (JsonNode field : fields) {
            if (field.path("id").asText().equals(id)) {
                return (ObjectNode) field;
            }
        }
        return null;
    }

    private static void hide(ObjectNode content, String field, boolean hidden) {
        Set<String> all = new LinkedHashSet<>(ids(content.path("hidden")));
        if (hidden ? all.add(field) : all.remove(field)) {
            put(content, "hidden", List.copyOf(all));
        }
    }

    private static List<String> ids(JsonNode list) {
        List<String> all = new java.util.ArrayList<>();
        list.forEach(one -> all.add(one.asText()));
        return all;
    }

    private static void put(ObjectNode content, String name, List<String> ids) {
        if (ids.isEmpty()) {
            content.remove(name);
        } else {
            ids.forEach(content.putArray(name)::add);
        }
    }

    void order(Edit.FieldOrder edit) {
        shop.change(shop.get(Kind.TYPES, edit.type()), content -> put(content, "order", edit.fields()));
    }

    void remove(Edit.FieldRemove edit) {
        OwnedItem type = shop.get(Kind.TYPES, edit.type());
        Workshop.element(type.item().content(), "fields", edit.field());
        shop.change(type, content -> {
            Workshop.remove(content.withArray("fields"), edit.field());
            for (String name : List.of("order", "hidden")) {
                List<String> left = ids(content.path(name)).stream()
                        .filter(id -> !id.equals(edit.field()))
                        .toList();
                put(content, name, left);
            }
        });
        shop.unsay("fields." + edit.type() + "." + edit.field());
    }
}
