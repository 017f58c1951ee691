package io.dukon.definitions.condition;

import io.dukon.definitions.value.Span;
import java.util.Set;

/**
 * Things of a record that can be counted.
 *
 * @param of {@code open_tasks}, {@code done_tasks}, {@code notes}, {@code calls}, {@code messages}, {@code payments},
 *     {@code moves} (each time it came to a stage, being made among them), or
 *     a type: records linked with it, or that name it as their client or are named by it so
 * @param within so long back from now; null = ever
 */
public record Related(String of, Span within) {
    /** What can be counted besides records of a type. */
    public static final Set<String> THINGS =
            Set.of("open_tasks", "done_tasks", "notes", "calls", "messages", "payments", "moves");
}
