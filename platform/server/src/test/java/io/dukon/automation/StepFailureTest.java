package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepFailureTest {

    private static final UUID OUTER = UUID.randomUUID();
    private static final UUID INNER = UUID.randomUUID();

    @Test
    void a_run_that_fails_inside_another_leaves_each_its_own_step() {
        RuntimeException failure = new IllegalStateException("no");
        StepFailure.mark(StepFailure.mark(failure, INNER, "on"), OUTER, "close");
        RuntimeException told = new SegmentFailure(OUTER, failure);
        assertEquals(Optional.of("on"), StepFailure.of(told, INNER));
        assertEquals(Optional.of("close"), StepFailure.of(told, OUTER));
    }

    @Test
    void a_failure_of_no_step_has_none() {
        assertEquals(Optional.empty(), StepFailure.of(new IllegalStateException("spent"), OUTER));
    }
}
