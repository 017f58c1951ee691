package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Values that are files. Open to the rooms above, which take answers of people that become values later. */
@ApplicationScoped
public class FileFields {

    /** How many files one field holds. */
    static final int MOST = 20;

    @Inject
    KeptFiles files;

    /** Whether a value can lead to a file at all. */
    public static boolean isId(String value) {
        return References.id(Json.nodes().textNode(value)).isPresent();
    }

    /** The fields of a type that hold files. */
    public static List<FieldDefinition> of(RecordTypeDefinition type) {
        return type.fields().values().stream()
                .filter(field -> field.kind() == FieldKind.FILE)
                .toList();
    }

    /**
     * Gives the files among the values to the record; where a robot's copy is written instead, it takes the place of its
     * original in {@code values}.
     *
     * @param before what a field holds so far; null for nothing
     * @param at     where the values stand in the request, {@code /fields/}
     * @throws Problem 422 for files that are not the caller's to give, and for more than a field holds
     */
    public void attach(
            UUID record,
            RecordTypeDefinition type,
            Function<String, JsonNode> before,
            Map<String, JsonNode> values,
            String at) {
        Problem problem = Problem.invalid();
        for (FieldDefinition field : of(type)) {
            List<JsonNode> given = Json.asList(values.get(field.id()));
            if (given.size() > MOST) {
                problem.at(at + field.id(), "records", "many_files", MOST);
            } else if (!given.isEmpty()) {
                Map<String, String> standing = standing(record, field.id(), given, before.apply(field.id()));
                if (standing.size() < given.size()) {
                    problem.at(at + field.id(), "records", "file_gone");
                } else {
                    values.put(field.id(), written(given, standing, field.many()));
                }
            }
        }
        problem.throwIfErrors();
    }

    private Map<String, String> standing(UUID record, String field, List<JsonNode> given, JsonNode before) {
        Map<String, String> standing = new HashMap<>();
        Json.asList(before).forEach(one -> standing.put(one.asText(), one.asText()));
        Set<UUID> added = new LinkedHashSet<>();
        given.stream().filter(one -> !standing.containsKey(one.asText())).forEach(one -> References.id(one)
                .ifPresent(added::add));
        if (!added.isEmpty()) {
            files.attach(record, field, added).forEach((id, now) -> standing.put(id.toString(), now.toString()));
        }
        standing.keySet().retainAll(given.stream().map(JsonNode::asText).toList());
        return standing;
    }

    private static JsonNode written(List<JsonNode> given, Map<String, String> standing, boolean many) {
        ArrayNode all = Json.nodes().arrayNode();
        given.forEach(one -> all.add(standing.get(one.asText())));
        return many ? all : all.get(0);
    }

    /** The values as histories tell them: with names in the place of files. */
    public Map<String, JsonNode> told(RecordTypeDefinition type, Map<String, JsonNode> values) {
        Map<String, String> names = names(type, List.of(values));
        Map<String, JsonNode> told = new LinkedHashMap<>(values);
        of(type).forEach(field -> told.computeIfPresent(field.id(), (id, value) -> References.said(value, names)));
        return told;
    }

    /** Names by id. */
    Map<String, String> names(RecordTypeDefinition type, List<Map<String, JsonNode>> values) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (FieldDefinition field : of(type)) {
            values.forEach(some -> Json.asList(some.get(field.id()))
                    .forEach(one -> References.id(one).ifPresent(ids::add)));
        }
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            files.names(ids).forEach((id, name) -> names.put(id.toString(), name));
        }
        return names;
    }
}
