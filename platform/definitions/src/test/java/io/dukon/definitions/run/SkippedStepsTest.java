package io.dukon.definitions.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.definitions.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs that people let go on without a step. */
class SkippedStepsTest {

    private static List<String> play(Shop shop, Outcome first) {
        List<String> performed = new ArrayList<>();
        Outcome outcome = first;
        while (outcome instanceof Outcome.Perform perform) {
            performed.add(perform.state().step());
            outcome = shop.done(outcome, null);
        }
        performed.add(outcome.getClass().getSimpleName());
        return performed;
    }

    private static Shop without(String step, String steps) {
        Shop shop = Shop.steps(steps);
        shop.skipped.add(step);
        return shop;
    }

    @Test
    void a_skipped_step_does_nothing_and_the_others_follow() {
        Shop shop = without("b", "[ { id: a, note: x }, { id: b, note: x }, { id: c, note: x } ]");
        assertEquals(List.of("a", "c", "Done"), play(shop, shop.start()));
        shop.skipped.add("c");
        assertEquals(List.of("a", "Done"), play(shop, shop.start()));
    }

    @Test
    void what_stands_inside_a_skipped_step_is_skipped_with_it() {
        String steps =
                "[ { id: i, if: {}, then: [ { id: inside, note: x } ] }, { id: w, wait: 2h, then: [ { id: later, note: x } ] }, { id: last, note: x } ]";
        Shop shop = without("i", steps);
        shop.skipped.add("w");
        assertEquals(List.of("last", "Done"), play(shop, shop.start()));
    }

    @Test
    void what_refers_to_a_skipped_step_reads_nothing() {
        Shop shop = without(
                "made",
                """
                - { id: made, create: { type: contact } }
                - { id: found, if: { $made.id: { filled: true } }, then: [ { id: there, note: x } ], else: [ { id: gone, note: x } ] }
                - { id: name, set: { $made.first_name: x } }
                """);
        Outcome gone = shop.start();
        assertEquals("gone", ((Outcome.Perform) gone).state().step());
        RuntimeException failure = assertThrows(IllegalArgumentException.class, () -> shop.done(gone, null));
        assertEquals(Optional.of("name"), FailedStep.of(failure), "the failure names its step");
        shop.skipped.add("name");
        assertInstanceOf(Outcome.Done.class, shop.done(gone, null));
    }

    @Test
    void a_task_that_was_never_set_is_not_waited_for() {
        Shop shop = without(
                "call",
                "[ { id: call, task: { use: call } }, { id: done, await: { task: $call } }, { id: last, note: x } ]");
        assertEquals(List.of("last", "Done"), play(shop, shop.start()));
        Shop other = without(
                "call",
                """
                - { id: call, task: { use: call } }
                - { id: done, await: [ { id: yes, task: $call }, { id: late, after: 2h } ] }
                """);
        Outcome.Waiting waiting = (Outcome.Waiting) other.start();
        assertEquals(List.of("late"), waiting.waits().stream().map(Wait::id).toList());
    }

    @Test
    void a_failure_of_no_step_names_none() {
        assertEquals(Optional.empty(), FailedStep.of(new IllegalStateException("no step")));
        Outcome.Done done = (Outcome.Done) without("a", "- { id: a, note: x }").start();
        assertEquals(Json.object(), done.state().results().get("a"));
    }
}
