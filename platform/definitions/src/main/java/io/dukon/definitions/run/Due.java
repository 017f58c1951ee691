package io.dukon.definitions.run;

import io.dukon.definitions.value.Span;
import java.time.Instant;
import java.time.ZoneId;

/** When a task is due: so long after somebody has it, or at a fixed instant. */
public sealed interface Due {
    record In(Span span) implements Due {}

    record At(Instant instant) implements Due {}

    /** No deadline: the moment it hangs on is empty. */
    record Never() implements Due {}

    /** The deadline of who took the task then; null when there is none. */
    default Instant from(Instant taken, ZoneId zone) {
        return switch (this) {
            case In in -> in.span().after(taken, zone);
            case At at -> at.instant();
            case Never never -> null;
        };
    }
}
