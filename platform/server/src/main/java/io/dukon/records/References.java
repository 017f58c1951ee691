package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Values that lead to records, members and units: they must lead to one of this shop that is there. */
final class References {

    private static final String MEMBER = "member";
    private static final String UNIT = "unit";
    private static final Set<String> NO_RECORDS = Set.of(MEMBER, "member/gone", UNIT);

    private References() {}

    static Optional<UUID> id(JsonNode value) {
        try {
            return Json.empty(value) ? Optional.empty() : Optional.of(UUID.fromString(value.asText()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Fields whose values are references, and the type of record they must lead to ("member" for people, "unit" for units, "" for any). */
    private static Map<String, String> kinds(RecordTypeDefinition type, Set<String> fields) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String field : fields) {
            FieldKind kind = type.field(field).map(FieldDefinition::kind).orElse(null);
            if (field.equals("responsible") || kind == FieldKind.PERSON) {
                kinds.put(field, MEMBER);
            } else if (kind == FieldKind.UNIT) {
                kinds.put(field, UNIT);
            } else if (field.equals("contact") || field.equals("company") || kind == FieldKind.LINK) {
                String to = type.field(field).map(FieldDefinition::to).orElse("");
                kinds.put(field, to == null ? "" : to);
            }
        }
        return kinds;
    }

    /** The ids to look up before {@link #check}. */
    static Set<UUID> ids(RecordTypeDefinition type, Map<String, JsonNode> values) {
        return ids(kinds(type, values.keySet()).keySet(), values);
    }

    /** Those of them that lead to records. */
    static Set<UUID> records(RecordTypeDefinition type, Map<String, JsonNode> values) {
        Map<String, String> kinds = kinds(type, values.keySet());
        kinds.values().removeIf(NO_RECORDS::contains);
        return ids(kinds.keySet(), values);
    }

    private static Set<UUID> ids(Set<String> fields, Map<String, JsonNode> values) {
        Set<UUID> ids = new LinkedHashSet<>();
        fields.forEach(field ->
                Json.asList(values.get(field)).forEach(value -> id(value).ifPresent(ids::add)));
        return ids;
    }

    /**
     * @param found type ("member" for people, "unit" for units) by id, of those ids that lead somewhere
     * @throws Problem 422 naming the fields that lead nowhere
     */
    static void check(RecordTypeDefinition type, Map<String, JsonNode> values, Map<UUID, String> found) {
        check(type, values, found, field -> (RecordFields.PROMOTED.contains(field) ? "/" : "/fields/") + field);
    }

    /** As {@link #check(RecordTypeDefinition, Map, Map)}, of values that stand elsewhere in the request. */
    static void check(
            RecordTypeDefinition type,
            Map<String, JsonNode> values,
            Map<UUID, String> found,
            UnaryOperator<String> pointer) {
        Problem problem = Problem.invalid();
        kinds(type, values.keySet()).forEach((field, wanted) -> {
            for (JsonNode value : Json.asList(values.get(field))) {
                String there = id(value).map(found::get).orElse(null);
                boolean right =
                        there != null && (wanted.isEmpty() ? !NO_RECORDS.contains(there) : wanted.equals(there));
                if (!right) {
                    problem.at(pointer.apply(field), "records", "reference");
                }
            }
        });
        problem.throwIfErrors();
    }

    /** The value with names in the place of the ids that have one. */
    static JsonNode said(JsonNode value, Map<String, String> names) {
        if (Json.empty(value)) {
            return value;
        }
        if (value.isArray()) {
            ArrayNode all = Json.nodes().arrayNode();
            value.forEach(one -> all.add(said(one, names)));
            return all;
        }
        String name = value.isTextual() ? names.get(value.textValue()) : null;
        return name == null ? value : Json.nodes().textNode(name);
    }
}
