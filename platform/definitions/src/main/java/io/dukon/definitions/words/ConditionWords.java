package io.dukon.definitions.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Operator;
import io.dukon.definitions.condition.Related;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Span;
import io.dukon.definitions.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says conditions in plain words: Source is Instagram or WhatsApp.
 *
 * @param people names by id; empty when no person is meant
 */
public record ConditionWords(ItemNames names, Map<String, String> people) {
    private static final Map<Operator, String> WORDS = Map.of(
            Operator.IS, "is",
            Operator.IN, "is",
            Operator.NOT, "not",
            Operator.NOT_IN, "not",
            Operator.GT, "gt",
            Operator.GTE, "gte",
            Operator.LT, "lt",
            Operator.LTE, "lte",
            Operator.CONTAINS, "contains");

    /** What is more of a number is later in time. */
    private static final Map<Operator, String> TIMES = Map.of(
            Operator.GT, "after",
            Operator.GTE, "since",
            Operator.LT, "before",
            Operator.LTE, "until");

    public ConditionWords(Configuration configuration, String locale, Map<String, String> people) {
        this(new ItemNames(configuration, locale), people);
    }

    /** A field as it is reached along the dots. @param field null for what every record has */
    private record Place(String title, FieldDefinition field, String last) {}

    /** @param type of the record of which it is asked; null when nobody knows */
    public String say(Condition condition, String type) {
        String said = told(condition, type);
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private String told(Condition condition, String type) {
        return switch (condition) {
            case Condition.All all -> joined(all.parts(), type, "and");
            case Condition.Any any -> joined(any.parts(), type, "or");
            case Condition.Not not -> text("not_so", told(not.part(), type));
            case Condition.Test test -> test(test, place(test.path(), type), type);
            case Condition.Count count ->
                count.bounds().stream()
                        .map(bound -> counted(bound, count.what(), type))
                        .collect(Collectors.joining(" " + text("and") + " "));
        };
    }

    private String joined(List<Condition> parts, String type, String word) {
        return parts.stream().map(part -> told(part, type)).collect(Collectors.joining(" " + text(word) + " "));
    }

    private String counted(Condition.Test bound, Related what, String type) {
        boolean none = bound.operator() == Operator.IS
                && bound.operands().getFirst().isNumber()
                && bound.operands().getFirst().decimalValue().signum() == 0;
        return none ? lately("none", what) : test(bound, new Place(lately("count", what), null, ""), type);
    }

    private String lately(String form, Related what) {
        String thing = names.words()
                .known("condition." + form + "." + what.of())
                .orElseGet(() -> text(form, names.title("types", what.of())));
        return what.within() == null ? thing : text("within", thing, length(what.within()));
    }

    private String length(Value within) {
        return switch (within) {
            case Value.Literal literal -> span(Span.parse(literal.value().asText()));
            default -> "“" + reference(within.reads().iterator().next(), null) + "”";
        };
    }

    private String span(Span span) {
        return names.words().count("span." + span.unit().name(), span.amount());
    }

    private String test(Condition.Test test, Place place, String type) {
        if (test.operator() == Operator.FILLED) {
            boolean filled = test.operands().getFirst().asBoolean(true);
            return text(own(filled ? "filled" : "empty", test), place.title());
        }
        List<String> operands =
                test.operands().stream().map(one -> operand(one, place, type)).toList();
        boolean time = test.operands().stream().anyMatch(Moment::written);
        String word = WORDS.get(test.operator());
        return text(
                time ? TIMES.getOrDefault(test.operator(), word) : own(word, test),
                place.title(),
                String.join(" " + text("or") + " ", operands));
    }

    /** Some of what every record has is told in words of its own: not closed yet, nobody is responsible. */
    private String own(String word, Condition.Test test) {
        String key = word + "." + test.path();
        return names.words().known("condition." + key).isPresent() ? key : word;
    }

    private String operand(JsonNode operand, Place place, String type) {
        if (Moment.written(operand)) {
            return new PlainWords(names, type).beside(operand, place.field());
        }
        boolean reference = operand.isTextual() && operand.textValue().startsWith("$");
        return reference ? "“" + place(operand.textValue(), type).title() + "”" : value(operand, place);
    }

    /** What a record has in the field that the condition reads; null when it is no plain field, or empty. */
    public String actual(Condition condition, String type, Function<String, JsonNode> fields) {
        if (!(condition instanceof Condition.Test test)
                || test.path().contains(".")
                || test.path().startsWith("$")) {
            return null;
        }
        JsonNode value = fields.apply(test.path());
        return Json.empty(value) ? null : value(value, place(test.path(), type));
    }

    private String value(JsonNode value, Place place) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(value(one, place)));
            return String.join(", ", all);
        }
        if (value.isBoolean()) {
            return names.words().say(value.booleanValue() ? "yes" : "no");
        }
        if (value.isObject()) {
            return (value.path("amount").asText() + " " + value.path("currency").asText("")).strip();
        }
        return named(value.asText(), place);
    }

    private String named(String value, Place place) {
        if (place.last().equals("stage")) {
            return names.stage(value);
        }
        if (place.last().equals("closed")) {
            return names.words().word("condition.closed." + value, value);
        }
        FieldDefinition field = place.field();
        if (field != null && field.kind() == FieldKind.LIST && field.list() != null) {
            return names.value(field.list(), value);
        }
        return people.getOrDefault(value, value);
    }

    /** What a reference or a field is called, along the dots. */
    String reference(String path, String type) {
        return place(path, type).title();
    }

    private Place place(String path, String type) {
        List<String> steps = new ArrayList<>(List.of(path.split("\\.")));
        String at = type;
        if (path.startsWith("$")) {
            String root = steps.removeFirst().substring(1);
            if (root.equals("input") && !steps.isEmpty()) {
                return new Place(names.title("inputs", steps.getFirst()), null, "");
            }
            at = names.configuration().type(root).isPresent() ? root : null;
            if (steps.isEmpty()) {
                return new Place(names.title("types", root), null, "");
            }
        }
        return along(steps, at);
    }

    private Place along(List<String> steps, String type) {
        List<String> titles = new ArrayList<>();
        Optional<FieldDefinition> field = Optional.empty();
        String at = type;
        for (String step : steps) {
            titles.add(names.fieldTitle(at, step));
            field = names.field(at, step);
            at = field.map(FieldDefinition::to).orElse(at);
        }
        return new Place(String.join(" · ", titles), field.orElse(null), steps.getLast());
    }

    private String text(String key, String... args) {
        return names.words().say("condition." + key, args);
    }
}
