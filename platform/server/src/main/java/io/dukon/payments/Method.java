package io.dukon.payments;

import java.util.Arrays;
import java.util.Optional;

/** How it was paid. */
public enum Method {
    CASH,
    CASHLESS,
    OTHER;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Method> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
