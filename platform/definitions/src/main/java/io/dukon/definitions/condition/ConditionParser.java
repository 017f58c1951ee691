package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Reads a condition from its map form. */
final class ConditionParser {
    private ConditionParser() {}

    static Condition parse(JsonNode node) {
        if (Json.absent(node)) {
            return Condition.ALWAYS;
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException("a condition is a map of fields, not " + node);
        }
        List<Condition> parts = new ArrayList<>();
        Json.entries(node).forEach((key, value) -> parts.add(part(key, value)));
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
    }

    private static Condition part(String key, JsonNode value) {
        return switch (key) {
            case "all" ->
                new Condition.All(
                        Json.asList(value).stream().map(ConditionParser::parse).toList());
            case "any" ->
                new Condition.Any(
                        Json.asList(value).stream().map(ConditionParser::parse).toList());
            case "not" -> new Condition.Not(parse(value));
            default -> test(key, value);
        };
    }

    private static Condition test(String path, JsonNode value) {
        if (value.isArray()) {
            return new Condition.Test(path, Operator.IN, Json.asList(value));
        }
        if (!value.isObject()) {
            if (Json.absent(value)) {
                throw new IllegalArgumentException("“" + path + "”: to ask for an empty field write { filled: false }");
            }
            return new Condition.Test(path, Operator.IS, List.of(value));
        }
        List<Condition> tests = new ArrayList<>();
        Json.entries(value).forEach((word, operand) -> tests.add(compare(path, word, operand)));
        return tests.size() == 1 ? tests.getFirst() : new Condition.All(List.copyOf(tests));
    }

    private static Condition compare(String path, String word, JsonNode operand) {
        Operator operator = Operator.of(word)
                .orElseThrow(() -> new IllegalArgumentException("“" + path + "”: unknown comparison “" + word + "”"));
        List<JsonNode> operands = Json.asList(operand);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException("“" + path + "”: “" + word + "” has nothing to compare with");
        }
        return new Condition.Test(path, operator, operands);
    }
}
