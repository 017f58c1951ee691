package io.dukon.definitions.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number (no currency) or a sum of money, however it was written: {@code 5}, {@code "300 KGS"}, a kept sum. */
public record Amount(BigDecimal value, String currency) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");

    /** Null when it is neither. */
    public static Amount of(JsonNode node) {
        if (node.isNumber()) {
            return new Amount(node.decimalValue(), "");
        }
        if (node.isObject() && node.hasNonNull("amount")) {
            return new Amount(new BigDecimal(node.get("amount").asText()), Json.text(node, "currency", ""));
        }
        if (!node.isTextual()) {
            return null;
        }
        Matcher money = MONEY.matcher(node.textValue());
        if (money.matches()) {
            return new Amount(new BigDecimal(money.group(1)), money.group(2));
        }
        boolean number =
                NUMBER.matcher(node.textValue()).matches() && node.textValue().length() < 16;
        return number ? new Amount(new BigDecimal(node.textValue()), "") : null;
    }

    /** Whether the two are of one currency; a number without one is of any. */
    public boolean comparable(Amount other) {
        return currency.equals(other.currency) || currency.isEmpty() || other.currency.isEmpty();
    }

    /** @throws IllegalArgumentException when they are of different currencies */
    public Amount plus(Amount other) {
        if (!comparable(other)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be added");
        }
        return new Amount(value.add(other.value), currency.isEmpty() ? other.currency : currency);
    }

    public JsonNode toJson() {
        return currency.isEmpty()
                ? Json.number(value)
                : Json.object().put("amount", value.toPlainString()).put("currency", currency);
    }
}
