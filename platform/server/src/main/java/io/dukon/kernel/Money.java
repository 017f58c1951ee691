package io.dukon.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in minor units of an ISO 4217 currency. In JSON {@code {"amount": "8840.00", "currency": "KGS"}}: a decimal
 * string, because a JSON number loses money.
 */
public record Money(@com.fasterxml.jackson.annotation.JsonIgnore long minor, String currency) {

    public static Money parse(String amount, String currency) {
        BigDecimal decimal = new BigDecimal(amount).setScale(digits(currency), RoundingMode.HALF_UP);
        return new Money(decimal.unscaledValue().longValueExact(), currency);
    }

    @JsonCreator
    static Money fromJson(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        return parse(amount, currency);
    }

    /** @return null when the node is absent or null; throws ArithmeticException or NumberFormatException when it is no money */
    public static Money of(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode()
                ? null
                : parse(node.path("amount").asText(), node.path("currency").asText());
    }

    public static Money ofMinor(Number minor, String currency) {
        return minor == null ? null : new Money(minor.longValue(), currency);
    }

    @JsonProperty("amount")
    public String amount() {
        return decimal().toPlainString();
    }

    @JsonProperty("currency")
    public String currency() {
        return currency;
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** Price times quantity, rounded to the minor unit. */
    public Money times(BigDecimal quantity) {
        BigDecimal product = decimal().multiply(quantity).setScale(digits(currency), RoundingMode.HALF_UP);
        return new Money(product.unscaledValue().longValueExact(), currency);
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
