package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Unreadable;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Span;
import io.dukon.definitions.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a condition from its map form. */
final class ConditionParser {
    private static final Set<String> NUMERIC = Set.of("is", "not", "in", "not-in", "gt", "gte", "lt", "lte");

    private ConditionParser() {}

    static Condition parse(JsonNode node) {
        if (Json.absent(node)) {
            return Condition.ALWAYS;
        }
        if (!node.isObject()) {
            throw new Unreadable("no_condition", node);
        }
        List<Condition> parts = new ArrayList<>();
        Json.entries(node).forEach((key, value) -> parts.add(part(key, value)));
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
    }

    private static Condition part(String key, JsonNode value) {
        return switch (key.equals("count") && !counts(value) ? "" : key) {
            case "all" ->
                new Condition.All(
                        Json.asList(value).stream().map(ConditionParser::parse).toList());
            case "any" ->
                new Condition.Any(
                        Json.asList(value).stream().map(ConditionParser::parse).toList());
            case "not" -> new Condition.Not(parse(value));
            case "count" ->
                new Condition.All(
                        Json.asList(value).stream().map(ConditionParser::count).toList());
            default -> test(key, value);
        };
    }

    /** A field may be called count: what is counted is always named. */
    private static boolean counts(JsonNode value) {
        return !Json.asList(value).isEmpty()
                && Json.asList(value).stream().allMatch(one -> one.isObject() && one.has("of"));
    }

    /** {@code count: { of: payments, within: 30d, gte: 2 }}, or a list of such. */
    private static Condition count(JsonNode node) {
        String of = Json.text(node, "of");
        List<Condition.Test> bounds = new ArrayList<>();
        Json.entries(node).forEach((word, operand) -> {
            if (!word.equals("of") && !word.equals("within")) {
                bounds.add(bound(word, operand));
            }
        });
        if (bounds.isEmpty()) {
            throw new Unreadable("count_how_many", of);
        }
        return new Condition.Count(new Related(of, within(node)), List.copyOf(bounds));
    }

    private static Value within(JsonNode node) {
        String within = Json.text(node, "within");
        if (within != null && !Reference.written(within)) {
            Span.parse(within);
        }
        return within == null ? null : Value.parse(node.get("within"));
    }

    private static Condition.Test bound(String word, JsonNode operand) {
        if (!NUMERIC.contains(word)) {
            throw new Unreadable("count_word", word);
        }
        return compare("", word, operand);
    }

    private static Condition test(String path, JsonNode value) {
        if (value.isArray()) {
            return new Condition.Test(path, Operator.IN, Json.asList(value));
        }
        if (!value.isObject() || Moment.written(value)) {
            if (Json.absent(value)) {
                throw new Unreadable("ask_empty", path);
            }
            return new Condition.Test(path, Operator.IS, List.of(value));
        }
        List<Condition> tests = new ArrayList<>();
        Json.entries(value).forEach((word, operand) -> tests.add(compare(path, word, operand)));
        return tests.size() == 1 ? tests.getFirst() : new Condition.All(List.copyOf(tests));
    }

    private static Condition.Test compare(String path, String word, JsonNode operand) {
        Operator operator = Operator.of(word).orElseThrow(() -> new Unreadable("unknown_comparison", path, word));
        List<JsonNode> operands = Json.asList(operand);
        if (operands.isEmpty()) {
            throw new Unreadable("nothing_compared", path, word);
        }
        return new Condition.Test(path, operator, operands);
    }
}
