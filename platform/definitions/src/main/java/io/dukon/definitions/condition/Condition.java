package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.dukon.definitions.json.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A condition on a record: every part must hold. An empty value satisfies only {@code filled: false}, {@code not} and
 * {@code not-in}.
 */
public sealed interface Condition {
    /** Holds always: the condition that was not written. */
    Condition ALWAYS = new All(List.of());

    /** Begins what {@link #reads} says of things that are counted. */
    String COUNTED = "#";

    boolean matches(Values values);

    /** Every path that the condition reads: references keep their {@code $}. */
    Set<String> reads();

    /** @throws IllegalArgumentException with a sentence for the pack's author when the form is wrong */
    static Condition parse(JsonNode canonical) {
        return ConditionParser.parse(canonical);
    }

    /** All of the parts hold; true when there are none. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean matches(Values values) {
            return parts.stream().allMatch(part -> part.matches(values));
        }

        @Override
        public Set<String> reads() {
            return union(parts);
        }
    }

    /** At least one part holds; false when there are none. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean matches(Values values) {
            return parts.stream().anyMatch(part -> part.matches(values));
        }

        @Override
        public Set<String> reads() {
            return union(parts);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public boolean matches(Values values) {
            return !part.matches(values);
        }

        @Override
        public Set<String> reads() {
            return part.reads();
        }
    }

    /** One comparison. An operand that starts with {@code $} is read from the values, {@code $$} is a dollar sign. */
    record Test(String path, Operator operator, List<JsonNode> operands) implements Condition {
        @Override
        public boolean matches(Values values) {
            JsonNode found = values.get(path);
            JsonNode actual = found == null ? NullNode.getInstance() : found;
            return operator.holds(
                    actual,
                    operands.stream().map(operand -> resolve(operand, values)).toList());
        }

        @Override
        public Set<String> reads() {
            Set<String> all = new LinkedHashSet<>(Set.of(path));
            operands.stream().filter(Test::reference).forEach(operand -> all.add(operand.textValue()));
            return all;
        }

        private static JsonNode resolve(JsonNode operand, Values values) {
            if (reference(operand)) {
                JsonNode found = values.get(operand.textValue());
                return found == null ? NullNode.getInstance() : found;
            }
            boolean dollar = operand.isTextual() && operand.textValue().startsWith("$$");
            return dollar ? Json.nodes().textNode(operand.textValue().substring(1)) : operand;
        }

        private static boolean reference(JsonNode operand) {
            return operand.isTextual()
                    && operand.textValue().startsWith("$")
                    && !operand.textValue().startsWith("$$");
        }
    }

    /** How many related things there are: every comparison of the number must hold. */
    record Count(Related what, List<Test> bounds) implements Condition {
        @Override
        public boolean matches(Values values) {
            JsonNode number = Json.nodes().numberNode(values.count(what));
            return bounds.stream()
                    .allMatch(bound -> bound.matches(path -> path.equals(bound.path()) ? number : values.get(path)));
        }

        /** What it counts is no field: {@code #calls}. */
        @Override
        public Set<String> reads() {
            Set<String> all = new LinkedHashSet<>(Set.of(COUNTED + what.of()));
            bounds.forEach(bound -> all.addAll(bound.reads()));
            all.remove("");
            return all;
        }
    }

    private static Set<String> union(List<Condition> parts) {
        Set<String> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(part.reads()));
        return all;
    }
}
