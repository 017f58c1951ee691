package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.Country;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.FieldProblem;
import io.dukon.definitions.type.FieldValidator;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.type.Validated;
import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Values as people and robots give them, checked against the type and split into what stands in columns of its own and
 * what stands in {@code fields}. Problems are answered with a pointer into the request.
 */
final class RecordFields {

    /** Fields with columns of their own; a type may declare them to give them a title or a list. */
    static final Set<String> PROMOTED = Set.of("title", "responsible", "amount", "source", "contact", "company");

    private static final int LONGEST_TITLE = 300;
    private static final Map<String, FieldKind> SYSTEM = Map.of(
            "title",
            FieldKind.TEXT,
            "responsible",
            FieldKind.PERSON,
            "amount",
            FieldKind.MONEY,
            "source",
            FieldKind.TEXT,
            "contact",
            FieldKind.LINK,
            "company",
            FieldKind.LINK,
            "comments",
            FieldKind.TEXT);

    private RecordFields() {}

    /**
     * The values in the form in which they are kept; a null node empties a field.
     *
     * @param currency the shop's: sums without one are in it, and numbers without a code are of its country
     * @throws Problem 422 with every wrong value named
     */
    static Map<String, JsonNode> check(RecordTypeDefinition type, Map<String, JsonNode> given, String currency) {
        Validated validated = FieldValidator.validate(whole(type), given, Country.ofCurrency(currency));
        Problem problem = Problem.invalid();
        validated.problems().forEach(one -> report(problem, one));
        Map<String, JsonNode> kept = new LinkedHashMap<>(validated.values());
        title(kept, problem);
        kept.forEach((field, value) -> money(type, field, value, problem));
        problem.throwIfErrors();
        return kept;
    }

    private static RecordTypeDefinition whole(RecordTypeDefinition type) {
        Map<String, FieldDefinition> fields = new LinkedHashMap<>();
        SYSTEM.forEach((id, kind) ->
                fields.put(id, new FieldDefinition(id, "system", kind, null, null, false, null, false, null)));
        fields.putAll(type.fields());
        return new RecordTypeDefinition(type.id(), type.parent(), fields, type.required(), type.hidden());
    }

    private static void title(Map<String, JsonNode> kept, Problem problem) {
        if (kept.containsKey("title") && Json.empty(kept.get("title"))) {
            problem.at("/title", "records", "required");
        } else if (kept.containsKey("title") && kept.get("title").asText().length() > LONGEST_TITLE) {
            problem.at("/title", "records", "too_long", LONGEST_TITLE);
        }
    }

    private static void money(RecordTypeDefinition type, String field, JsonNode value, Problem problem) {
        boolean money = field.equals("amount")
                || type.field(field)
                        .filter(one -> one.kind() == FieldKind.MONEY)
                        .isPresent();
        try {
            if (money) {
                Money.of(value);
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            problem.at(
                    pointer("/" + field),
                    "records",
                    "money",
                    value.path("amount").asText());
        }
    }

    private static void report(Problem problem, FieldProblem one) {
        problem.at(
                pointer(one.pointer()),
                "records",
                one.code(),
                one.args().stream().map(RecordFields::said).toArray());
    }

    /** A sum comes as an object; a person wrote its amount. */
    private static String said(String argument) {
        return argument.startsWith("{")
                ? io.dukon.kernel.Json.tree(argument).path("amount").asText()
                : argument;
    }

    private static String pointer(String field) {
        String id = field.substring(1).split("/", 2)[0];
        return PROMOTED.contains(id) ? field : "/fields" + field;
    }

    /** @throws Problem 422 for fields that are not among those the caller may edit */
    static void requireAllowed(Set<String> given, Set<String> allowed) {
        Problem problem = Problem.invalid();
        given.stream()
                .filter(field -> !allowed.contains(field))
                .forEach(field -> problem.at(pointer("/" + field), "records", "not_yours"));
        problem.throwIfErrors();
    }

    /**
     * @param before null when there was no record
     * @throws Problem 422 when a field is empty that this saver must fill, and was not already empty before
     */
    static void requireFilled(RecordTypeDefinition type, Values before, Values after, Set<String> roles) {
        Set<String> known = before == null ? Set.of() : pointers(FieldValidator.missing(type, before, roles));
        Problem problem = Problem.invalid();
        FieldValidator.missing(type, after, roles).stream()
                .filter(one -> !known.contains(one.pointer()))
                .forEach(one -> report(problem, one));
        problem.throwIfErrors();
    }

    private static Set<String> pointers(List<FieldProblem> problems) {
        return Set.copyOf(problems.stream().map(FieldProblem::pointer).toList());
    }

    /** The record with the values written into it. */
    static RecordRow apply(RecordRow row, Map<String, JsonNode> values) {
        ObjectNode fields = row.fields().deepCopy();
        values.forEach((field, value) -> {
            if (Json.empty(value)) {
                fields.remove(field);
            } else if (!PROMOTED.contains(field)) {
                fields.set(field, value);
            }
        });
        return new RecordRow(
                row.id(),
                row.type(),
                row.number(),
                text(values, "title", row.title()),
                row.pipeline(),
                row.stage(),
                row.stageEnteredAt(),
                id(values, "responsible", row.responsibleId()),
                values.containsKey("amount") ? Money.of(values.get("amount")) : row.amount(),
                text(values, "source", row.source()),
                id(values, "contact", row.contactId()),
                id(values, "company", row.companyId()),
                fields,
                row.openTasks(),
                row.nextDueAt(),
                row.createdAt(),
                row.createdBy(),
                row.closed(),
                row.closedAt(),
                row.sample(),
                row.version());
    }

    private static String text(Map<String, JsonNode> values, String field, String otherwise) {
        if (!values.containsKey(field)) {
            return otherwise;
        }
        return Json.empty(values.get(field)) ? null : values.get(field).asText();
    }

    private static UUID id(Map<String, JsonNode> values, String field, UUID otherwise) {
        if (!values.containsKey(field)) {
            return otherwise;
        }
        return Json.empty(values.get(field))
                ? null
                : References.id(values.get(field)).orElseThrow();
    }
}
