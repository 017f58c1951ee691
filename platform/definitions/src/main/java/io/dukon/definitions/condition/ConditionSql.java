package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Reference;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The second reader of conditions: the predicate of a statement that finds just those records for which
 * {@link Condition#matches} holds. Values come in as parameters only; comparisons are those of {@link Comparison}, which
 * the database has as functions ({@code dukon.same}, {@code dukon.in_order}).
 */
public final class ConditionSql {
    private static final Set<String> NONE = Set.of("is 0", "in 0", "lte 0", "lt 1");
    private static final Set<String> SOME = Set.of("not 0", "not-in 0", "gt 0", "gte 1");
    private static final Map<Operator, String> COMPARED = Map.of(
            Operator.IS, " in ",
            Operator.IN, " in ",
            Operator.NOT, " not in ",
            Operator.NOT_IN, " not in ",
            Operator.GT, " > ",
            Operator.GTE, " >= ",
            Operator.LT, " < ",
            Operator.LTE, " <= ");
    private static final Pattern WORD = Pattern.compile("(?s)\\p{L}.*");

    /** How the host's tables answer for a record. */
    public interface Columns {
        /** A field as jsonb, or null: an expression of the host, in which {@code field} is a parameter's name. */
        String value(String field, String parameter);

        /** A number: how many related things there are; {@code since} is a parameter's name, null = ever. */
        String count(String of, String parameter, String since);

        /** A sum that is kept in columns of its own; null for any other field. */
        default Sum sum(String field) {
            return null;
        }

        /** A time that is kept in a column of its own; null for any other field. */
        default String time(String field) {
            return null;
        }

        /** Whether there is one at all, which may be known without counting. */
        default String exists(String of, String parameter, String since) {
            return "(" + count(of, parameter, since) + " > 0)";
        }
    }

    /**
     * Two columns, both null or neither.
     *
     * @param minor a whole number of the smallest units of its currency
     */
    public record Sum(String minor, String currency) {}

    /**
     * @param text a predicate with named parameters
     * @param values texts (JSON and names), whole numbers and instants by parameter
     */
    public record Predicate(String text, Map<String, Object> values) {}

    private final String type;
    private final Columns columns;
    private final Given given;
    private final KeptSql kept;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private ConditionSql(String type, Columns columns, Given given) {
        this.type = type;
        this.columns = columns;
        this.given = given;
        kept = new KeptSql(columns, given, this::parameter);
    }

    /**
     * @param type of the records: {@code $<type>.field} is the bare field
     * @throws IllegalArgumentException when the condition follows links: only a run can
     */
    public static Predicate of(Condition condition, String type, Columns columns, Given given) {
        ConditionSql sql = new ConditionSql(type, columns, given);
        String text = sql.text(condition);
        sql.values.keySet().removeIf(name -> !text.matches("(?s).*:" + name + "\\b.*"));
        return new Predicate(text, Map.copyOf(sql.values));
    }

    private String text(Condition condition) {
        return switch (condition) {
            case Condition.All all -> joined(all.parts(), " and ", "true");
            case Condition.Any any -> joined(any.parts(), " or ", "false");
            case Condition.Not not -> "not " + text(not.part());
            case Condition.Count count -> count(count);
            case Condition.Test test -> test(test);
        };
    }

    private String joined(List<Condition> parts, String word, String none) {
        return parts.isEmpty() ? none : parts.stream().map(this::text).collect(Collectors.joining(word, "(", ")"));
    }

    private String count(Condition.Count count) {
        Related what = count.what();
        Instant since = given.since(what);
        String from = since == null ? null : parameter(since);
        String of = parameter(what.of());
        return count.bounds().stream()
                .map(bound -> bound(bound, what, of, from))
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    /** Most ask whether there is any: that is found by joining, for all records at once. */
    private String bound(Condition.Test bound, Related what, String of, String from) {
        List<JsonNode> operands = bound.operands();
        if (!operands.stream().allMatch(JsonNode::isNumber)) {
            return test(bound, "to_jsonb(" + columns.count(what.of(), of, from) + ")");
        }
        String asked = bound.operator().word() + " "
                + operands.getFirst().decimalValue().stripTrailingZeros().toPlainString();
        if (operands.size() == 1 && SOME.contains(asked)) {
            return columns.exists(what.of(), of, from);
        }
        if (operands.size() == 1 && NONE.contains(asked)) {
            return "not " + columns.exists(what.of(), of, from);
        }
        return columns.count(what.of(), of, from)
                + COMPARED.get(bound.operator())
                + operands.stream()
                        .map(operand -> "cast(" + parameter(operand.asText()) + " as numeric)")
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private String test(Condition.Test test) {
        String field = Reference.written(test.path()) ? own(Reference.parse(test.path())) : test.path();
        String known = field == null ? null : kept.test(field, test.operator(), test.operands());
        return known == null ? test(test, value(test.path())) : known;
    }

    /** Null for what is not a field of the record itself. */
    private String own(Reference reference) {
        boolean own = reference.name().equals(type) && reference.fields().size() == 1;
        return own ? reference.fields().getFirst() : null;
    }

    private String test(Condition.Test test, String actual) {
        List<JsonNode> operands = test.operands();
        if (test.operator() == Operator.FILLED) {
            boolean wanted = operands.getFirst().asBoolean(true);
            return (wanted ? "not " : "") + "dukon.is_empty(" + actual + ")";
        }
        String held = "not dukon.is_empty(" + actual + ") and ";
        return switch (test.operator()) {
            case IS, IN -> "(" + held + oneOf(actual, operands) + ")";
            case NOT, NOT_IN -> "(dukon.is_empty(" + actual + ") or not " + oneOf(actual, operands) + ")";
            case CONTAINS -> "(" + held + "dukon.holds(" + actual + ", " + operand(operands.getFirst(), actual) + "))";
            default -> "(" + held + ordered(actual, test.operator(), operands.getFirst()) + ")";
        };
    }

    /** A word is compared as a text where a text stands: the general comparison costs as much as twenty of these. */
    private String oneOf(String actual, List<JsonNode> operands) {
        List<String> each = new ArrayList<>();
        operands.forEach(operand -> each.add("dukon.any_same(" + actual + ", " + operand(operand, actual) + ")"));
        String any = each.stream().collect(Collectors.joining(" or ", "(", ")"));
        return operands.stream().allMatch(ConditionSql::word)
                ? "case jsonb_typeof(" + actual + ") when 'string' then " + actual + " #>> '{}' in " + texts(operands)
                        + " else " + any + " end"
                : any;
    }

    /** A text that nobody takes for a number, a sum, a date or a reference. */
    private static boolean word(JsonNode operand) {
        return operand.isTextual() && WORD.matcher(operand.textValue()).matches();
    }

    private String texts(List<JsonNode> operands) {
        return operands.stream()
                .map(operand -> "cast(" + parameter(operand.textValue()) + " as text)")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static String sign(Operator operator) {
        return COMPARED.get(operator);
    }

    private String ordered(String actual, Operator operator, JsonNode operand) {
        String sign = sign(operator);
        String holds = Moment.written(operand)
                ? beside(actual, sign, given.moment(Moment.parse(operand)))
                : "dukon.in_order(" + actual + ", " + operand(operand, actual) + ")" + sign + "0";
        return "coalesce(" + holds + ", false)";
    }

    /** What is no time has no order with one, so the general comparison need not be asked. */
    private String beside(String actual, String sign, ZonedDateTime moment) {
        if (moment == null) {
            return "false";
        }
        String day = "dukon.condition_date(" + actual + ")";
        return "case when " + day + " is not null then " + day + sign + "cast(" + parameter(written(moment, true))
                + " as date) else dukon.condition_instant(" + actual + ")" + sign + "cast("
                + parameter(written(moment, false)) + " as timestamptz) end";
    }

    private static String written(ZonedDateTime moment, boolean day) {
        return Comparison.moment(moment, day).textValue();
    }

    private String value(String path) {
        if (!Reference.written(path)) {
            return columns.value(path, parameter(path));
        }
        Reference reference = Reference.parse(path);
        if (!reference.name().equals(type)) {
            return json(given.reference(path));
        }
        if (reference.fields().size() != 1) {
            throw new IllegalArgumentException("“" + path + "” leads to another record: a filter cannot follow it");
        }
        String field = reference.fields().getFirst();
        return columns.value(field, parameter(field));
    }

    private String operand(JsonNode operand, String actual) {
        if (Moment.written(operand)) {
            return moment(given.moment(Moment.parse(operand)), actual);
        }
        boolean text = operand.isTextual();
        if (text && Reference.written(operand.textValue())) {
            return value(operand.textValue());
        }
        boolean dollar = text && operand.textValue().startsWith("$$");
        return json(dollar ? Json.nodes().textNode(operand.textValue().substring(1)) : operand);
    }

    /** A date is compared with the day of the moment. */
    private String moment(ZonedDateTime moment, String actual) {
        if (moment == null) {
            return json(null);
        }
        return "case when dukon.condition_date(" + actual + ") is not null then "
                + json(Comparison.moment(moment, true)) + " else " + json(Comparison.moment(moment, false)) + " end";
    }

    private String json(JsonNode value) {
        JsonNode known = Json.absent(value) ? NullNode.getInstance() : value;
        return "cast(:" + name(known.toString()) + " as jsonb)";
    }

    private String parameter(Object value) {
        return ":" + name(value);
    }

    private String name(Object value) {
        String name = "c" + values.size();
        values.put(name, value);
        return name;
    }
}
