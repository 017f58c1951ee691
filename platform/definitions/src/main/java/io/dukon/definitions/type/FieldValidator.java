package io.dukon.definitions.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks values against a record type and puts them into the form in which they are kept: phones as + and digits,
 * e-mail addresses in small letters, money as a decimal string with its currency, dates and instants in ISO form.
 */
public final class FieldValidator {
    private FieldValidator() {}

    /** Checks the values given; fields that are not named are left alone. Bound and unknown fields are refused. */
    public static Validated validate(RecordTypeDefinition type, Map<String, JsonNode> values) {
        return validate(type, values, Country.KYRGYZSTAN);
    }

    /** @param home whose numbers may be written without a country code */
    public static Validated validate(RecordTypeDefinition type, Map<String, JsonNode> values, Country home) {
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        values.forEach((id, value) -> {
            FieldDefinition field = type.fields().get(id);
            if (field == null) {
                problems.add(new FieldProblem("/" + id, "unknown", List.of(id)));
            } else if (field.readOnly()) {
                problems.add(new FieldProblem("/" + id, "read_only", List.of(field.bound())));
            } else {
                kept.put(id, keep(field, value, home, problems));
            }
        });
        return new Validated(kept, List.copyOf(problems));
    }

    /**
     * Checks a whole record: also that every required field is filled.
     *
     * @param roles roles of who saves; empty for an automation, which the requirements by role do not bind
     */
    public static List<FieldProblem> missing(RecordTypeDefinition type, Values record, Set<String> roles) {
        Set<String> needed = new LinkedHashSet<>();
        type.fields().values().stream().filter(FieldDefinition::required).forEach(field -> needed.add(field.id()));
        type.required().stream()
                .filter(rule -> rule.roles().stream().anyMatch(roles::contains))
                .filter(rule -> rule.when().matches(record))
                .forEach(rule -> needed.addAll(rule.fields()));
        return needed.stream()
                .filter(field -> Json.empty(record.get(field)))
                .map(field -> new FieldProblem("/" + field, "required", List.of(field)))
                .toList();
    }

    private static JsonNode keep(FieldDefinition field, JsonNode value, Country home, List<FieldProblem> problems) {
        if (Json.empty(value)) {
            return NullNode.getInstance();
        }
        boolean several = field.many() || field.kind() == FieldKind.PHONES || field.kind() == FieldKind.EMAILS;
        if (!several) {
            return one(field, value, "/" + field.id(), home, problems);
        }
        ArrayNode kept = Json.nodes().arrayNode();
        List<JsonNode> given = Json.asList(value);
        for (int i = 0; i < given.size(); i++) {
            JsonNode element = one(field, given.get(i), "/" + field.id() + "/" + i, home, problems);
            if (!Json.absent(element) && !contains(kept, element)) {
                kept.add(element);
            }
        }
        return kept.isEmpty() ? NullNode.getInstance() : kept;
    }

    private static JsonNode one(
            FieldDefinition field, JsonNode value, String pointer, Country home, List<FieldProblem> problems) {
        if (value.isArray()) {
            problems.add(new FieldProblem(pointer, "single", List.of()));
            return NullNode.getInstance();
        }
        if (Json.empty(value)) {
            return NullNode.getInstance();
        }
        Optional<JsonNode> kept = ValueForm.of(field, value, home);
        if (kept.isEmpty()) {
            problems.add(new FieldProblem(
                    pointer,
                    ValueForm.problem(field.kind()),
                    List.of(value.isTextual() ? value.textValue() : value.toString())));
        }
        return kept.orElse(NullNode.getInstance());
    }

    private static boolean contains(ArrayNode all, JsonNode one) {
        for (JsonNode held : all) {
            if (held.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
