package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** Equality and order of two values as conditions understand them. */
final class Comparison {
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
            return a.comparable(b) ? OptionalInt.of(a.value().compareTo(b.value())) : OptionalInt.empty();
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

    /** As it stands in records, to the microsecond. @param day only its day counts */
    static JsonNode moment(ZonedDateTime moment, boolean day) {
        Object written = day ? moment.toLocalDate() : moment.toInstant().truncatedTo(ChronoUnit.MICROS);
        return Json.nodes().textNode(written.toString());
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

    /** Null when it is no date. */
    static LocalDate date(JsonNode value) {
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
}
