package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LoopGuardTest {

    @Test
    void a_person_may_act_as_often_as_he_likes() {
        assertNull(LoopGuard.reason(1, 100));
    }

    @Test
    void a_chain_of_robots_ends_after_the_eighth() {
        assertNull(LoopGuard.reason(8, 0));
        assertEquals("loop.deep", LoopGuard.reason(9, 0));
    }

    @Test
    void a_robot_that_robots_start_runs_three_times_a_minute_for_a_record() {
        assertNull(LoopGuard.reason(2, 2));
        assertEquals("loop.often", LoopGuard.reason(2, 3));
    }
}
