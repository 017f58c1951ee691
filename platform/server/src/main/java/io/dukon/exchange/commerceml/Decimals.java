package io.dukon.exchange.commerceml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and 1C write them: {@code 1 234,50}, {@code 231.7400}, {@code 1,234.50}. */
final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,13}(\\.\\d{1,10})?");

    private Decimals() {}

    static Optional<BigDecimal> parse(String written) {
        if (written.length() > 40) {
            return Optional.empty();
        }
        String digits = written.replaceAll("[\\s\\u00A0\\u202F\\u2009']", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            digits = comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        } else {
            digits = digits.replace(',', '.');
        }
        return PLAIN.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
