package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Equality and order of two values as conditions understand them. */
final class Comparison {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");

    private Comparison() {}

    static boolean same(JsonNode left, JsonNode right) {
        OptionalInt order = order(left, right);
        if (order.isPresent()) {
            return order.getAsInt() == 0;
        }
        JsonNode one = plain(left);
        JsonNode other = plain(right);
        return one.equals(other)
                || one.isValueNode() && other.isValueNode() && one.asText("\0").equals(other.asText("\1"));
    }

    /** Empty when the two have no common order: then neither is greater. */
    static OptionalInt order(JsonNode left, JsonNode right) {
        Amount a = Amount.of(left);
        Amount b = Amount.of(right);
        if (a != null && b != null) {
            boolean comparable = a.currency().equals(b.currency())
                    || a.currency().isEmpty()
                    || b.currency().isEmpty();
            return comparable ? OptionalInt.of(a.value().compareTo(b.value())) : OptionalInt.empty();
        }
        Instant earlier = instant(left);
        Instant later = instant(right);
        if (earlier != null && later != null) {
            return OptionalInt.of(earlier.compareTo(later));
        }
        LocalDate from = date(left);
        LocalDate to = date(right);
        return from == null || to == null ? OptionalInt.empty() : OptionalInt.of(from.compareTo(to));
    }

    /** A reference to a record or person is compared by its id alone. */
    private static JsonNode plain(JsonNode value) {
        return value.isObject() && value.hasNonNull("id") ? value.get("id") : value;
    }

    private static Instant instant(JsonNode value) {
        if (!value.isTextual()
                || value.textValue().length() < 17
                || value.textValue().charAt(4) != '-') {
            return null;
        }
        try {
            return Instant.parse(value.textValue());
        } catch (DateTimeParseException notAnInstant) {
            return null;
        }
    }

    private static LocalDate date(JsonNode value) {
        if (!value.isTextual()
                || value.textValue().length() != 10
                || value.textValue().charAt(4) != '-') {
            return null;
        }
        try {
            return LocalDate.parse(value.textValue());
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    /** A number (no currency) or a sum of money, however it was written. */
    private record Amount(BigDecimal value, String currency) {
        static Amount of(JsonNode node) {
            if (node.isNumber()) {
                return new Amount(node.decimalValue(), "");
            }
            if (node.isObject() && node.hasNonNull("amount")) {
                return new Amount(new BigDecimal(node.get("amount").asText()), Json.text(node, "currency", ""));
            }
            if (!node.isTextual()) {
                return null;
            }
            var money = MONEY.matcher(node.textValue());
            if (money.matches()) {
                return new Amount(new BigDecimal(money.group(1)), money.group(2));
            }
            return NUMBER.matcher(node.textValue()).matches()
                            && node.textValue().length() < 16
                    ? new Amount(new BigDecimal(node.textValue()), "")
                    : null;
        }
    }
}
