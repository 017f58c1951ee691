package io.dukon.definitions.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One of the seven kinds of values of the language (pack grammar §4). */
public sealed interface Value {
    /** References and bare fields that the value depends on. */
    Set<String> reads();

    /** @throws IllegalArgumentException with a sentence for the pack's author */
    static Value parse(JsonNode node) {
        return ValueParser.parse(node);
    }

    /** Itself. */
    record Literal(JsonNode value) implements Value {
        @Override
        public Set<String> reads() {
            return Set.of();
        }
    }

    /** What a reference leads to. */
    record Referred(Reference reference) implements Value {
        @Override
        public Set<String> reads() {
            return Set.of(reference.toString());
        }
    }

    /** A moment, as an instant. */
    record At(Moment moment) implements Value {
        @Override
        public Set<String> reads() {
            return moment.reads();
        }
    }

    /** A person. */
    record Who(People people) implements Value {
        @Override
        public Set<String> reads() {
            return Set.of();
        }
    }

    /** One of two, by a condition on the subject. */
    record Either(Condition when, Value then, Value otherwise) implements Value {
        @Override
        public Set<String> reads() {
            Set<String> all = new LinkedHashSet<>(when.reads());
            all.addAll(then.reads());
            all.addAll(otherwise.reads());
            return all;
        }
    }

    /** The first case that names the value, else the rest. */
    record Match(Value on, List<Case> cases, Value otherwise) implements Value {
        /** Values that lead to this outcome. */
        public record Case(List<JsonNode> is, Value value) {}

        @Override
        public Set<String> reads() {
            Set<String> all = new LinkedHashSet<>(on.reads());
            cases.forEach(one -> all.addAll(one.value().reads()));
            all.addAll(otherwise.reads());
            return all;
        }
    }

    /** The field's own number or sum and this much more; only where a field is set. */
    record Add(Value amount) implements Value {
        @Override
        public Set<String> reads() {
            return amount.reads();
        }
    }
}
