package io.dukon.definitions.run;

import java.util.Optional;
import java.util.stream.Stream;

/** Goes along with a failure, among what it suppressed, and says at which step it happened. */
public final class FailedStep extends Exception {

    private final String step;

    private FailedStep(String step) {
        super("at step " + step, null, false, false);
        this.step = step;
    }

    /** The same failure, saying where; the innermost step says it. */
    static RuntimeException mark(RuntimeException failure, String step) {
        if (of(failure).isEmpty()) {
            failure.addSuppressed(new FailedStep(step));
        }
        return failure;
    }

    /** The step that the interpreter could not take; empty when the failure belongs to none. */
    public static Optional<String> of(Throwable failure) {
        return Stream.of(failure.getSuppressed())
                .filter(FailedStep.class::isInstance)
                .map(mark -> ((FailedStep) mark).step)
                .findFirst();
    }
}
