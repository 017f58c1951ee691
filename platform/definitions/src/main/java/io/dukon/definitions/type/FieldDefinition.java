package io.dukon.definitions.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Unreadable;
import java.util.Optional;

/**
 * A field of a record type.
 *
 * @param owner the type that declares it: its label is {@code fields.<owner>.<id>}
 * @param list the list it chooses from, null unless the kind is LIST
 * @param to the type it links to, null unless the kind is LINK
 * @param many holds several values
 * @param standard the value of a new record, null when none; {@code $me.unit} is the unit of who creates it
 * @param bound the room that keeps the field, null when people and automations do
 */
public record FieldDefinition(
        String id,
        String owner,
        FieldKind kind,
        ListDefinition list,
        String to,
        boolean many,
        JsonNode standard,
        boolean required,
        String bound) {

    static FieldDefinition parse(String owner, JsonNode content, Resolution names) {
        String word = Json.text(content, "type", "");
        String list = Json.text(content, "list");
        String to = Json.text(content, "to");
        return new FieldDefinition(
                Json.text(content, "id"),
                owner,
                FieldKind.of(word).orElseThrow(() -> new Unreadable("field_kind", word)),
                list == null ? null : names.list(list).orElse(null),
                to == null ? null : names.type(to),
                content.path("many").asBoolean(false),
                content.path("default").isMissingNode() ? null : content.get("default"),
                content.path("required").asBoolean(false),
                Json.text(content, "bound"));
    }

    static FieldDefinition system(String id, FieldKind kind) {
        return new FieldDefinition(id, "system", kind, null, null, false, null, false, null);
    }

    /** The platform gives it to every type. */
    public boolean system() {
        return owner.equals("system");
    }

    /** Rooms keep what is bound; only a redemption is written from outside, and the room judges it. */
    public boolean readOnly() {
        return bound != null && !bound.endsWith(".redemption");
    }

    /** Its default is where the person works who makes the record. */
    public boolean mine() {
        return kind == FieldKind.UNIT && standard != null && standard.asText().equals("$me.unit");
    }

    public Optional<JsonNode> literalDefault() {
        boolean reference =
                standard instanceof TextNode text && text.textValue().startsWith("$");
        return reference ? Optional.empty() : Optional.ofNullable(standard);
    }
}
