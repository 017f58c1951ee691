package io.dukon.definitions.work;

import io.dukon.definitions.value.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A request on its way round the people of a queue, until one takes it: the same rule in shops and in the tests of packs.
 *
 * @param each how long one person is asked
 * @param laps how often the order is gone through
 * @param thenAll after the laps everybody on duty is asked, also who comes later; otherwise nobody has it
 * @param order fixed at the start, ids
 * @param declined who said no: asked no more
 * @param turn counts through all laps; -1 before the first
 * @param until the moment at which the turn passes; null when nothing is to happen by itself
 * @param person who accepted it, null while nobody has
 */
public record Round(
        Span each,
        int laps,
        boolean thenAll,
        List<String> order,
        Set<String> declined,
        int turn,
        Instant until,
        State state,
        String person) {

    /** Where it stands; {@code NOBODY} is told to its run at {@code until}. */
    public enum State {
        ASKING,
        BROADCAST,
        ACCEPTED,
        NOBODY
    }

    /** A new request: the first one on duty is asked. */
    public static Round begin(
            Span each,
            int laps,
            boolean thenAll,
            List<String> order,
            Instant now,
            ZoneId zone,
            Predicate<String> onDuty) {
        return new Round(each, laps, thenAll, order, Set.of(), -1, null, State.ASKING, null).onward(now, zone, onDuty);
    }

    public boolean open() {
        return state == State.ASKING || state == State.BROADCAST;
    }

    /** Who alone is asked; null when nobody or everybody is. */
    public String asked() {
        return state == State.ASKING ? order.get(turn % order.size()) : null;
    }

    /** Whether this person may take it now, being on duty. */
    public boolean asks(String one) {
        return state == State.ASKING ? one.equals(asked()) : state == State.BROADCAST && !declined.contains(one);
    }

    /** The next one on duty; after the laps everybody, or nobody. */
    public Round onward(Instant now, ZoneId zone, Predicate<String> onDuty) {
        int turns = order.size() * laps;
        for (int next = turn + 1; next < turns; next++) {
            String one = order.get(next % order.size());
            if (!declined.contains(one) && onDuty.test(one)) {
                return at(next, each.after(now, zone), State.ASKING, null);
            }
        }
        return thenAll ? at(turns, null, State.BROADCAST, null) : at(turns, now, State.NOBODY, null);
    }

    /** Somebody says no: who was being asked is passed over at once. */
    public Round without(String one, Instant now, ZoneId zone, Predicate<String> onDuty) {
        boolean his = one.equals(asked());
        Set<String> all = new LinkedHashSet<>(declined);
        all.add(one);
        Round refused = new Round(each, laps, thenAll, order, all, turn, until, state, person);
        return his ? refused.onward(now, zone, onDuty) : refused;
    }

    public Round taken(String by) {
        return at(turn, null, State.ACCEPTED, by);
    }

    /** Who had accepted it has left the shop: everybody else on duty is asked, also who comes later. */
    public Round givenBack() {
        Set<String> all = new LinkedHashSet<>(declined);
        all.add(person);
        return new Round(each, laps, true, order, all, order.size() * laps, null, State.BROADCAST, null);
    }

    /** Its run knows that nobody has it. */
    public Round told() {
        return at(turn, null, State.NOBODY, null);
    }

    private Round at(int newTurn, Instant newUntil, State newState, String newPerson) {
        return new Round(each, laps, thenAll, order, declined, newTurn, newUntil, newState, newPerson);
    }
}
