package io.dukon.kernel;

import java.util.Optional;

/** The Idempotency-Key of the current request, bound by the filter that reads it. */
public final class IdempotencyKey {

    /** @param fingerprint says what was asked (method, path, hash of the body's bytes), so that a reused key is noticed */
    public record Value(String key, String fingerprint) {}

    private static final ThreadLocal<Value> CURRENT = new ThreadLocal<>();

    private IdempotencyKey() {}

    static void bind(Value value) {
        CURRENT.set(value);
    }

    static void unbind() {
        CURRENT.remove();
    }

    static Optional<Value> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
