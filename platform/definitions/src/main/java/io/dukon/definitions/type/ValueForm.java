package io.dukon.definitions.type;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which one value of each kind is kept. */
final class ValueForm {
    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern MONEY = Pattern.compile("(-?\\d{1,15}(?:[.,]\\d{1,4})?)(?: ([A-Z]{3}))?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,10})?");
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s.<>\"]{2,}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ValueForm() {}

    /** Empty when the value cannot be one of this kind. */
    static Optional<JsonNode> of(FieldDefinition field, JsonNode value, Country home) {
        // jsonb of PostgreSQL has no place for this character
        boolean unstorable = value.isTextual() && value.textValue().indexOf('\0') >= 0;
        return unstorable ? Optional.empty() : kept(field, value, home);
    }

    private static Optional<JsonNode> kept(FieldDefinition field, JsonNode value, Country home) {
        return switch (field.kind()) {
            case TEXT -> text(value);
            case NUMBER -> number(value);
            case MONEY -> money(value, home);
            case BOOLEAN -> value.isBoolean() ? Optional.of(value) : Optional.empty();
            case DATE -> date(value);
            case DATETIME -> datetime(value);
            case LIST -> listed(field, value);
            case LINK, PERSON, UNIT, FILE -> reference(value);
            case PHONES -> PhoneForm.of(value.asText(), home).flatMap(ValueForm::string);
            case EMAILS -> email(value.asText());
        };
    }

    /** Whether a condition may compare a value of this kind with one that is written so: otherwise it would never hold. */
    static boolean compares(FieldKind kind, JsonNode written) {
        return switch (kind) {
            case NUMBER -> number(written).isPresent();
            case MONEY ->
                written.isObject()
                        ? written.hasNonNull("amount")
                        : MONEY.matcher(written.asText().strip()).matches();
            case BOOLEAN -> written.isBoolean();
            case DATE -> date(written).isPresent();
            case DATETIME -> instant(written).isPresent();
            case TEXT, LIST, LINK, PERSON, UNIT, PHONES, EMAILS -> true;
            case FILE -> false;
        };
    }

    static String problem(FieldKind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case LIST -> "not_in_list";
            case LINK, PERSON, UNIT -> "reference";
            case PHONES -> "phone";
            case EMAILS -> "email";
            case NUMBER, MONEY, BOOLEAN, DATE, DATETIME, FILE -> kind.word();
        };
    }

    private static Optional<JsonNode> text(JsonNode value) {
        boolean text = value.isValueNode() && value.asText().length() <= LONGEST_TEXT;
        return text ? string(value.asText().strip()) : Optional.empty();
    }

    /** Bounded: a number such as 1e999999999 is short to write and endless to print. */
    private static Optional<JsonNode> number(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal exact = value.decimalValue();
            boolean bounded = exact.precision() <= 28 && exact.scale() <= 10 && exact.scale() >= -18;
            return bounded ? Optional.of(Json.number(exact)) : Optional.empty();
        }
        String written = value.asText().strip();
        return NUMBER.matcher(written).matches() ? Optional.of(Json.number(new BigDecimal(written))) : Optional.empty();
    }

    private static Optional<JsonNode> money(JsonNode value, Country home) {
        String written = value.isObject()
                ? value.path("amount").asText() + " " + Json.text(value, "currency", home.currency())
                : value.asText().strip();
        Matcher form = MONEY.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(form.group(1).replace(',', '.'));
        String exact = (amount.scale() < 2 ? amount.setScale(2) : amount).toPlainString();
        String currency = form.group(2) == null ? home.currency() : form.group(2);
        return Optional.of(Json.object().put("amount", exact).put("currency", currency));
    }

    private static Optional<JsonNode> date(JsonNode value) {
        if (!DATE.matcher(value.asText()).matches()) {
            return Optional.empty();
        }
        try {
            return string(LocalDate.parse(value.asText()).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> datetime(JsonNode value) {
        try {
            return string(OffsetDateTime.parse(value.asText()).toInstant().toString());
        } catch (DateTimeException withoutOffset) {
            return instant(value);
        }
    }

    private static Optional<JsonNode> instant(JsonNode value) {
        try {
            return string(Instant.parse(value.asText()).toString());
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> listed(FieldDefinition field, JsonNode value) {
        boolean known = field.list() == null
                || field.list().open()
                || field.list().values().contains(value.asText());
        return known ? string(value.asText()) : Optional.empty();
    }

    private static Optional<JsonNode> reference(JsonNode value) {
        if (value.isObject()) {
            return value.hasNonNull("id") ? string(value.get("id").asText()) : Optional.empty();
        }
        return value.isTextual() ? Optional.of(value) : Optional.empty();
    }

    private static Optional<JsonNode> email(String written) {
        String address = written.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST_EMAIL && EMAIL.matcher(address).matches()
                ? string(address)
                : Optional.empty();
    }

    private static Optional<JsonNode> string(String text) {
        return Optional.of(Json.nodes().textNode(text));
    }
}
