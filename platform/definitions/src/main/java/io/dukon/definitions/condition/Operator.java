package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The closed set of comparisons. A field with many values is one of something when any of its values is. */
public enum Operator {
    IS("is"),
    NOT("not"),
    IN("in"),
    NOT_IN("not-in"),
    GT("gt"),
    GTE("gte"),
    LT("lt"),
    LTE("lte"),
    CONTAINS("contains"),
    FILLED("filled");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<Operator> of(String word) {
        return Arrays.stream(values())
                .filter(operator -> operator.word.equals(word))
                .findFirst();
    }

    /** Whether it asks which of two is the greater. */
    boolean orders() {
        return this == GT || this == GTE || this == LT || this == LTE;
    }

    boolean holds(JsonNode actual, List<JsonNode> operands) {
        if (this == FILLED) {
            return Json.empty(actual) != operands.getFirst().asBoolean(true);
        }
        if (Json.empty(actual)) {
            return this == NOT || this == NOT_IN;
        }
        return switch (this) {
            case IS, IN -> oneOf(actual, operands);
            case NOT, NOT_IN -> !oneOf(actual, operands);
            case GT -> ordered(actual, operands, order -> order > 0);
            case GTE -> ordered(actual, operands, order -> order >= 0);
            case LT -> ordered(actual, operands, order -> order < 0);
            case LTE -> ordered(actual, operands, order -> order <= 0);
            case CONTAINS -> contains(actual, operands.getFirst());
            case FILLED -> throw new IllegalStateException("answered above");
        };
    }

    private static boolean oneOf(JsonNode actual, List<JsonNode> operands) {
        List<JsonNode> held = Json.asList(actual);
        return operands.stream().anyMatch(operand -> held.stream().anyMatch(value -> Comparison.same(value, operand)));
    }

    private static boolean ordered(JsonNode actual, List<JsonNode> operands, IntPredicate wanted) {
        var order = Comparison.order(actual, operands.getFirst());
        return order.isPresent() && wanted.test(order.getAsInt());
    }

    private static boolean contains(JsonNode actual, JsonNode operand) {
        if (actual.isArray()) {
            return oneOf(actual, List.of(operand));
        }
        return actual.asText()
                .toLowerCase(Locale.ROOT)
                .contains(operand.asText().toLowerCase(Locale.ROOT));
    }
}
