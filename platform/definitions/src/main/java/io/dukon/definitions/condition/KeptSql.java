package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.value.Amount;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Reference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comparisons of sums and times in columns of their own. The general ones make jsonb of every row and ask functions of it,
 * which takes ten times as long and lets no index help.
 */
final class KeptSql {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    /** Digits of minor units that are not the usual two; the function {@code dukon.minor_digits} knows whose they are. */
    private static final List<Integer> UNUSUAL = List.of(0, 3, 4);

    private final ConditionSql.Columns columns;
    private final Given given;
    private final Function<Object, String> parameter;

    /** @param parameter names a value as a parameter of the statement */
    KeptSql(ConditionSql.Columns columns, Given given, Function<Object, String> parameter) {
        this.columns = columns;
        this.given = given;
        this.parameter = parameter;
    }

    /** Never unknown, so that it may be negated. Null when only the general comparison can tell. */
    String test(String field, Operator operator, List<JsonNode> operands) {
        ConditionSql.Sum sum = columns.sum(field);
        String time = columns.time(field);
        String kept = sum == null ? time : sum.minor();
        if (kept == null) {
            return null;
        }
        JsonNode operand = operands.getFirst();
        if (operator == Operator.FILLED) {
            return "(" + kept + (operand.asBoolean(true) ? " is not null)" : " is null)");
        }
        boolean refers = operand.isTextual() && Reference.written(operand.textValue());
        if (!operator.orders() || refers) {
            return null;
        }
        return sum == null ? time(time, operator, operand) : sum(sum, operator, operand);
    }

    /** What is no sum has no order with one; sums of two currencies have none either. */
    private String sum(ConditionSql.Sum sum, Operator operator, JsonNode operand) {
        Amount than = Moment.written(operand) ? null : Amount.of(operand);
        if (than == null) {
            return "false";
        }
        boolean any = than.currency().isEmpty();
        String currency = any ? sum.currency() : "cast(" + parameter.apply(than.currency()) + " as text)";
        return "(" + sum.minor() + " is not null" + (any ? "" : " and " + sum.currency() + " = " + currency) + " and "
                + sum.minor() + ConditionSql.sign(operator) + bound(operator, than.value(), currency) + ")";
    }

    /** In minor units, of which a sum has a whole number. */
    private String bound(Operator operator, BigDecimal than, String currency) {
        Stream<String> unusual =
                UNUSUAL.stream().map(digits -> " when " + digits + " then " + minor(operator, than, digits));
        return unusual.collect(Collectors.joining(
                "", "case dukon.minor_digits(" + currency + ")", " else " + minor(operator, than, 2) + " end"));
    }

    private String minor(Operator operator, BigDecimal than, int digits) {
        boolean down = operator == Operator.GT || operator == Operator.LTE;
        BigDecimal units = than.movePointRight(digits).setScale(0, down ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return "cast(" + parameter.apply(units.max(LEAST).min(MOST).longValueExact()) + " as bigint)";
    }

    private String time(String column, Operator operator, JsonNode operand) {
        String compared = "(" + column + " is not null and " + column + ConditionSql.sign(operator);
        if (!Moment.written(operand)) {
            return "coalesce(" + compared + "(select dukon.condition_instant(cast("
                    + parameter.apply(operand.toString()) + " as jsonb)))), false)";
        }
        ZonedDateTime moment = given.moment(Moment.parse(operand));
        return moment == null
                ? "false"
                : compared + "cast("
                        + parameter.apply(Comparison.moment(moment, false).textValue()) + " as timestamptz))";
    }
}
