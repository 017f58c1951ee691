package io.dukon.packs.edit;

import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.words.ItemNames;
import io.dukon.packs.edit.ConfigurationView.FieldEdit;
import io.dukon.packs.edit.ConfigurationView.ListEdit;
import io.dukon.packs.edit.ConfigurationView.TypeEdit;
import io.dukon.packs.edit.ConfigurationView.ValueEdit;
import java.util.List;

/** Cards and lists of values, for the editor. Types and lists of libraries are shown where the shop extends them. */
record CardSketch(Sketch sketch) {

    List<TypeEdit> types() {
        return sketch.all(Kind.TYPES).stream()
                .filter(item -> item.item().id().indexOf('/') < 0)
                .map(this::type)
                .toList();
    }

    private TypeEdit type(OwnedItem item) {
        RecordTypeDefinition type =
                sketch.configuration().type(item.item().id()).orElseThrow();
        return new TypeEdit(
                type.id(),
                sketch.said("types." + type.id(), "types." + type.parent()),
                sketch.origins().of(item, "types." + type.id(), "fields." + type.id()),
                type.fields().values().stream()
                        .map(field -> field(item, type, field))
                        .toList());
    }

    private FieldEdit field(OwnedItem item, RecordTypeDefinition type, FieldDefinition field) {
        String key = "fields." + type.id() + "." + field.id();
        boolean own = Json.list(item.item().content(), "fields").stream()
                .anyMatch(one -> field.id().equals(Json.text(one, "id")));
        return new FieldEdit(
                field.id(),
                sketch.said(
                        key,
                        "fields." + field.owner() + "." + field.id(),
                        "fields." + type.parent() + "." + field.id(),
                        "fields.system." + field.id()),
                field.kind().word(),
                field.required(),
                field.many(),
                type.hidden().contains(field.id()),
                field.kind() == FieldKind.LIST && field.list() != null
                        ? field.list().id()
                        : null,
                field.to(),
                !own,
                sketch.origins().part(item, "fields", field.id(), key));
    }

    List<ListEdit> lists() {
        return sketch.all(Kind.LISTS).stream()
                .filter(item -> item.item().id().indexOf('/') < 0)
                .map(this::list)
                .toList();
    }

    private ListEdit list(OwnedItem item) {
        ListDefinition list = sketch.configuration().lists().get(item.item().id());
        return new ListEdit(
                list.id(),
                new ItemNames(sketch.configuration(), sketch.locale()).title("lists", list.id()),
                list.open(),
                sketch.origins().of(item, "lists." + list.id()),
                list.values().stream().map(value -> value(item, list, value)).toList());
    }

    private ValueEdit value(OwnedItem item, ListDefinition list, String value) {
        String key = "lists." + list.id() + "." + value;
        return new ValueEdit(
                value,
                sketch.said(key, "lists." + list.parent() + "." + value),
                sketch.origins().part(item, "values", value, key));
    }
}
