package io.dukon.definitions.type;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record type with every field it has, those of its parent first. Title, responsible and comments are among them in
 * every type, declared or not; the other system fields are kept by the platform and are not.
 *
 * @param parent the type it extends ({@code base/lead}), null when none
 * @param hidden fields that cards and forms do not show; what is stored in them stays
 */
public record RecordTypeDefinition(
        String id,
        String parent,
        Map<String, FieldDefinition> fields,
        List<RequiredFields> required,
        Set<String> hidden) {

    /** Fields that every record has and that no pack declares. */
    public static final List<String> SYSTEM_FIELDS =
            List.of("id", "number", "title", "responsible", "stage", "created_by", "created_at", "comments", "closed");

    /** @param inherited the parent, null when the type extends nothing */
    public static RecordTypeDefinition parse(JsonNode content, RecordTypeDefinition inherited, Resolution names) {
        String id = Json.text(content, "id");
        Map<String, FieldDefinition> fields = new LinkedHashMap<>();
        fields.put("title", FieldDefinition.system("title", FieldKind.TEXT));
        if (inherited != null) {
            fields.putAll(inherited.fields());
            fields.remove("responsible");
            fields.remove("comments");
        }
        for (JsonNode field : Json.list(content, "fields")) {
            FieldDefinition read = FieldDefinition.parse(id, field, names);
            fields.put(read.id(), read);
        }
        fields.putIfAbsent("responsible", FieldDefinition.system("responsible", FieldKind.PERSON));
        fields.putIfAbsent("comments", FieldDefinition.system("comments", FieldKind.TEXT));
        return new RecordTypeDefinition(
                id,
                Json.text(content, "extends"),
                Collections.unmodifiableMap(ordered(fields, Json.strings(content, "order"))),
                Json.map(content, "required", RequiredFields::parse),
                Set.copyOf(Json.strings(content, "hidden")));
    }

    /** Those that are named come first, in the order of their names. */
    private static Map<String, FieldDefinition> ordered(Map<String, FieldDefinition> fields, List<String> order) {
        Map<String, FieldDefinition> all = new LinkedHashMap<>();
        order.stream().filter(fields::containsKey).forEach(id -> all.put(id, fields.get(id)));
        fields.forEach(all::putIfAbsent);
        return all;
    }

    public Optional<FieldDefinition> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    public boolean has(String field) {
        return fields.containsKey(field) || SYSTEM_FIELDS.contains(field);
    }
}
