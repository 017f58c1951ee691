package io.dukon.automation;

import java.util.UUID;

/** A segment of this run could not be done; its transaction is lost. */
final class SegmentFailure extends RuntimeException {

    private final UUID run;

    SegmentFailure(UUID run, RuntimeException cause) {
        super("A segment of run " + run + " failed: " + cause.getMessage(), cause);
        this.run = run;
    }

    UUID run() {
        return run;
    }
}
