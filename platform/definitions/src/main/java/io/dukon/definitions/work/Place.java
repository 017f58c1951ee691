package io.dukon.definitions.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A place in a queue for a record or a task that is to be given to somebody: the same rule in shops and in the tests of
 * packs.
 *
 * @param prefer this person if he may be chosen, null when nobody is preferred
 * @param day the roster of that day decides; null = whoever may be chosen now
 * @param person who has it, null while nobody has
 */
public record Place(String queue, String prefer, LocalDate day, String person) {

    /** Chooses people as they are at this moment. */
    public interface Chooser {
        /** Who is next, counting it as his turn; null when nobody may be chosen. @param day null = today */
        String next(String queue, String prefer, LocalDate day);

        boolean onDuty(String queue, String person, LocalDate day);
    }

    /**
     * The place after duty or the roster may have changed. Until it is settled a changed roster moves it; if nobody is
     * there when it is, it goes to the queue that stands in, and waits there for whoever comes first.
     *
     * @param settles when the roster of its day is final, null when never
     */
    public Place reviewed(QueueDefinition definition, Instant settles, Instant now, Chooser chooser) {
        if (day == null) {
            return person == null ? with(chooser.next(queue, prefer, null)) : this;
        }
        boolean settled = settled(settles, now);
        if (person != null && (settled || chooser.onDuty(queue, person, day))) {
            return this;
        }
        String chosen = chooser.next(queue, prefer, day);
        if (chosen != null || !settled) {
            return with(chosen);
        }
        String other = Objects.requireNonNullElse(definition.settleElse(), queue);
        return new Place(other, null, null, chooser.next(other, null, null));
    }

    /** Nothing can change it any more. */
    public boolean over(Instant settles, Instant now) {
        return person != null && (day == null || settled(settles, now));
    }

    private static boolean settled(Instant settles, Instant now) {
        return settles != null && !now.isBefore(settles);
    }

    private Place with(String chosen) {
        return new Place(queue, prefer, day, chosen);
    }
}
