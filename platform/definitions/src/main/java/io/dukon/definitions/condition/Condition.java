package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Moment;
import java.time.ZonedDateTime;
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

    /** Whether it may come true because time passes, and nothing else happens. */
    default boolean reckonsFromNow() {
        return switch (this) {
            case All all -> all.parts().stream().anyMatch(Condition::reckonsFromNow);
            case Any any -> any.parts().stream().anyMatch(Condition::reckonsFromNow);
            case Not not -> not.part().reckonsFromNow();
            case Test test -> test.operands().stream().anyMatch(Moment::written);
            case Count count ->
                count.what().within() != null
                        && count.bounds().stream()
                                .anyMatch(bound -> bound.operator() != Operator.GT && bound.operator() != Operator.GTE);
        };
    }

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

    /**
     * One comparison. An operand that starts with {@code $} is read from the values, {@code $$} is a dollar sign; a moment,
     * as {@code { plus: 1d }}, is reckoned from now, and a date is compared with its day by the shop's clock.
     */
    record Test(String path, Operator operator, List<JsonNode> operands) implements Condition {
        @Override
        public boolean matches(Values values) {
            JsonNode found = values.get(path);
            JsonNode actual = found == null ? NullNode.getInstance() : found;
            return operator.holds(
                    actual,
                    operands.stream()
                            .map(operand -> resolve(operand, actual, values))
                            .toList());
        }

        @Override
        public Set<String> reads() {
            Set<String> all = new LinkedHashSet<>(Set.of(path));
            operands.stream().filter(Test::reference).forEach(operand -> all.add(operand.textValue()));
            operands.stream()
                    .filter(Moment::written)
                    .forEach(operand -> all.addAll(Moment.parse(operand).reads()));
            return all;
        }

        private static JsonNode resolve(JsonNode operand, JsonNode actual, Values values) {
            if (reference(operand)) {
                JsonNode found = values.get(operand.textValue());
                return found == null ? NullNode.getInstance() : found;
            }
            if (Moment.written(operand)) {
                ZonedDateTime moment = values.moment(Moment.parse(operand));
                return moment == null
                        ? NullNode.getInstance()
                        : Comparison.moment(moment, Comparison.date(actual) != null);
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
            if (what.within() != null) {
                all.addAll(what.within().reads());
            }
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
