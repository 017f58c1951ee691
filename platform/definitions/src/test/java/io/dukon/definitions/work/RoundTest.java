package io.dukon.definitions.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.value.Span;
import io.dukon.definitions.work.Round.State;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** SS-302, SS-304, SS-OP-24: who is asked, in which order, for how long. */
class RoundTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Predicate<String> EVERYBODY = one -> true;

    private static Round begin(int laps, boolean thenAll, Predicate<String> onDuty, String... people) {
        return Round.begin(Span.parse("60s"), laps, thenAll, List.of(people), NOON, ZoneOffset.UTC, onDuty);
    }

    private static Round onward(Round round, Predicate<String> onDuty) {
        return round.onward(round.until(), ZoneOffset.UTC, onDuty);
    }

    @Test
    void asksEachInTurnThroughAllLapsAndThenEverybody() {
        Round round = begin(2, true, EVERYBODY, "a", "b");
        List<String> asked = new ArrayList<>();
        for (; round.asked() != null; round = onward(round, EVERYBODY)) {
            asked.add(round.asked() + round.until().getEpochSecond() % 3600 / 60);
        }
        assertEquals(List.of("a1", "b2", "a3", "b4"), asked);
        assertEquals(State.BROADCAST, round.state());
        assertTrue(round.asks("a") && round.asks("b"));
        assertNull(round.until(), "nothing happens by itself any more");
    }

    @Test
    void everybodyElseIsAskedAgainWhenWhoTookItIsGone() {
        Round back = begin(1, false, EVERYBODY, "a", "b", "c").taken("a").givenBack();
        assertEquals(State.BROADCAST, back.state());
        assertNull(back.person());
        assertTrue(back.asks("b") && back.asks("c") && back.asks("who came later"));
        assertFalse(back.asks("a"));
        assertNull(back.until(), "it goes on until somebody has it");
    }

    @Test
    void leavesOutWhoIsNotOnDutyWhenHisTurnComes() {
        Round round = begin(1, false, one -> !one.equals("a"), "a", "b", "c");
        assertEquals("b", round.asked());
        assertEquals(State.NOBODY, onward(round, one -> false).state());
    }

    @Test
    void whoSaysNoIsAskedNoMore() {
        Round round = begin(2, true, EVERYBODY, "a", "b").without("a", NOON.plusSeconds(5), ZoneOffset.UTC, EVERYBODY);
        assertEquals("b", round.asked());
        assertEquals(NOON.plusSeconds(65), round.until());
        Round again = onward(round, EVERYBODY);
        assertEquals("b", again.asked());
        Round all = onward(again, EVERYBODY);
        assertFalse(all.asks("a"));
        assertTrue(all.asks("b"));
    }

    @Test
    void anOtherPersonsNoLeavesTheTurnAsItIs() {
        Round round = begin(1, false, EVERYBODY, "a", "b");
        Round other = round.without("b", NOON, ZoneOffset.UTC, EVERYBODY);
        assertEquals("a", other.asked());
        assertEquals(round.until(), other.until());
        assertEquals(State.NOBODY, onward(other, EVERYBODY).state());
    }

    @Test
    void nobodyIsAskedWhenNobodyIsThere() {
        Round round = begin(3, false, EVERYBODY);
        assertEquals(State.NOBODY, round.state());
        assertEquals(NOON, round.until(), "its run hears of it at once");
        assertNull(round.told().until());
        assertEquals(State.BROADCAST, begin(3, true, EVERYBODY).state());
    }

    @Test
    void whatWasTakenHasNoTurnAnyMore() {
        Round taken = begin(1, true, EVERYBODY, "a").taken("a");
        assertEquals("a", taken.person());
        assertFalse(taken.open());
        assertEquals(Set.of(), taken.declined());
    }
}
