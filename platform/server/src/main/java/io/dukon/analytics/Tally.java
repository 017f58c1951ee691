package io.dukon.analytics;

import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many, and how much of each currency. A record without an amount is one of nothing in the shop's currency, so that the
 * average times the count is the sum.
 */
final class Tally {

    private record Part(long count, long minor) {
        Part plus(long more, long worth) {
            return new Part(count + more, Math.addExact(minor, worth));
        }
    }

    private static final Part NONE = new Part(0, 0);

    private final Map<String, Part> parts = new LinkedHashMap<>();

    void add(String currency, long count, long minor) {
        parts.put(currency, parts.getOrDefault(currency, NONE).plus(count, minor));
    }

    long count() {
        return parts.values().stream().mapToLong(Part::count).sum();
    }

    /** The shop's own currency is always among them, and first. */
    List<Money> sums(String own) {
        return currencies(own).stream()
                .map(currency -> new Money(parts.getOrDefault(currency, NONE).minor(), currency))
                .toList();
    }

    /** Of the currencies in which there is anything. */
    List<Money> averages(String own) {
        return currencies(own).stream()
                .filter(currency -> parts.getOrDefault(currency, NONE).count() > 0)
                .map(currency -> average(currency, parts.get(currency)))
                .toList();
    }

    private static Money average(String currency, Part part) {
        BigDecimal minor =
                BigDecimal.valueOf(part.minor()).divide(BigDecimal.valueOf(part.count()), 0, RoundingMode.HALF_UP);
        return new Money(minor.longValueExact(), currency);
    }

    private List<String> currencies(String own) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(own),
                        parts.keySet().stream()
                                .filter(currency -> !currency.equals(own))
                                .sorted(Comparator.naturalOrder()))
                .toList();
    }
}
