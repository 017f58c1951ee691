package io.dukon.exchange.commerceml;

import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** One position of an order or an invoice. */
final class LineReader {

    private static final int QUANTITY_SCALE = 3;
    private static final BigDecimal LARGEST_QUANTITY = BigDecimal.valueOf(1_000_000_000L);

    private LineReader() {}

    /** What a document cannot be read for; the text is the issue's. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final String code;
        final String[] args;

        Unreadable(String code, String... args) {
            super(code, null, false, false);
            this.code = code;
            this.args = args;
        }
    }

    static ParsedLine read(Node node, String currency) {
        String name = shorten(node.text("Наименование"));
        if (name.isEmpty()) {
            throw new Unreadable("line_without_name");
        }
        BigDecimal quantity = number(node, "Количество", "quantity_bad", name).orElse(BigDecimal.ONE);
        if (quantity.signum() <= 0 || quantity.compareTo(LARGEST_QUANTITY) > 0) {
            throw new Unreadable("quantity_bad", name, node.text("Количество"));
        }
        BigDecimal rounded = quantity.setScale(QUANTITY_SCALE, RoundingMode.HALF_UP);
        Optional<BigDecimal> price = number(node, "ЦенаЗаЕдиницу", "price_bad", name);
        Optional<BigDecimal> sum = number(node, "Сумма", "price_bad", name);
        return new ParsedLine(
                shorten(node.text("Ид")),
                name,
                rounded.signum() == 0 ? quantity : trimmed(rounded),
                priceOfOne(price, sum, quantity, currency));
    }

    /** A sum that differs from price times quantity holds the discount: then the price is what one really costs. */
    private static Money priceOfOne(
            Optional<BigDecimal> price, Optional<BigDecimal> sum, BigDecimal quantity, String currency) {
        Money stated = price.map(value -> DocumentParts.money(value, currency)).orElse(null);
        if (sum.isEmpty()) {
            return stated == null ? new Money(0, currency) : stated;
        }
        Money whole = DocumentParts.money(sum.get(), currency);
        if (stated != null && stated.times(quantity).equals(whole)) {
            return stated;
        }
        Money real = DocumentParts.money(sum.get().divide(quantity, 4, RoundingMode.HALF_UP), currency);
        return stated == null || real.times(quantity).equals(whole) ? real : stated;
    }

    private static Optional<BigDecimal> number(Node node, String field, String code, String name) {
        String written = node.text(field);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = Decimals.parse(written).orElseThrow(() -> new Unreadable(code, name, written));
        if (value.signum() < 0) {
            throw new Unreadable(code, name, written);
        }
        return Optional.of(value);
    }

    private static BigDecimal trimmed(BigDecimal quantity) {
        BigDecimal plain = quantity.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static String shorten(String text) {
        return text.length() <= Limits.SHORT ? text : text.substring(0, Limits.SHORT - 1) + "…";
    }
}
