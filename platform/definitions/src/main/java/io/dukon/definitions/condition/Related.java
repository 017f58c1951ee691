package io.dukon.definitions.condition;

import io.dukon.definitions.value.Span;
import io.dukon.definitions.value.Value;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;

/**
 * Things of a record that can be counted.
 *
 * @param of {@code open_tasks}, {@code done_tasks}, {@code notes}, {@code calls}, {@code messages}, {@code payments},
 *     {@code moves} (each time it came to a stage, being made among them), or
 *     a type: records linked with it, or that name it as their client or are named by it so
 * @param within so long back from now: a length, or a setting that holds one; null = ever
 */
public record Related(String of, Value within) {
    /** What can be counted besides records of a type. */
    public static final Set<String> THINGS =
            Set.of("open_tasks", "done_tasks", "notes", "calls", "messages", "payments", "moves");

    /** From when things count; null = ever. @param text reads a value; null = empty */
    public Instant since(Instant now, ZoneId zone, Function<Value, String> text) {
        String length = within == null ? null : text.apply(within);
        return length == null ? null : Span.parse(length).before(now, zone);
    }
}
