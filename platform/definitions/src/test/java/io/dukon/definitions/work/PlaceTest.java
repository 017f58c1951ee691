package io.dukon.definitions.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SS-OP-17, SS-OP-20: what waits in a queue, and what the roster of its day still moves. */
class PlaceTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-03");
    private static final Instant SETTLES = Instant.parse("2026-03-03T02:00:00Z");
    private static final Instant BEFORE = SETTLES.minusSeconds(1);
    private static final QueueDefinition QUEUE =
            new QueueDefinition("roster", "cashier", List.of(), List.of("shift"), List.of(), null, "desk", null);

    /** @param next who is next in each queue */
    private record People(Map<String, String> next, boolean onDuty) implements Place.Chooser {
        @Override
        public String next(String queue, String prefer, LocalDate day) {
            return next.get(queue);
        }

        @Override
        public boolean onDuty(String queue, String person, LocalDate day) {
            return onDuty;
        }
    }

    private static Place reviewed(Place place, Instant now, People people) {
        return place.reviewed(QUEUE, place.day() == null ? null : SETTLES, now, people);
    }

    @Test
    void waitsUntilThereIsSomebodyAndIsOverThen() {
        Place place = new Place("roster", null, null, null);
        assertNull(reviewed(place, BEFORE, new People(Map.of(), true)).person());
        Place given = reviewed(place, BEFORE, new People(Map.of("roster", "w"), true));
        assertEquals("w", given.person());
        assertTrue(given.over(null, BEFORE));
    }

    @Test
    void aChangedRosterMovesItUntilItIsSettled() {
        Place given = new Place("roster", null, DAY, "w");
        assertEquals(
                "w",
                reviewed(given, BEFORE, new People(Map.of("roster", "q"), true)).person());
        Place moved = reviewed(given, BEFORE, new People(Map.of("roster", "q"), false));
        assertEquals("q", moved.person());
        assertFalse(moved.over(SETTLES, BEFORE), "the roster may change again");
        assertEquals(
                "w",
                reviewed(given, SETTLES, new People(Map.of("roster", "q"), false))
                        .person());
        assertTrue(given.over(SETTLES, SETTLES));
    }

    @Test
    void withoutARosterTheQueueThatStandsInHasItWhenItIsSettled() {
        Place place = new Place("roster", null, DAY, null);
        assertNull(
                reviewed(place, BEFORE, new People(Map.of("desk", "d"), true)).person());
        Place settled = reviewed(place, SETTLES, new People(Map.of("desk", "d"), true));
        assertEquals("desk", settled.queue());
        assertEquals("d", settled.person());
        Place waits = reviewed(place, SETTLES, new People(Map.of(), true));
        assertEquals("desk", waits.queue());
        assertFalse(waits.over(null, SETTLES), "the first who comes there has it");
    }
}
