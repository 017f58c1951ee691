package io.dukon.definitions.check;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can be named at a place.
 *
 * @param subject what bare fields belong to; {@link Held#OPEN} when that is not known
 * @param names what {@code $name} leads to
 * @param open other names may have a meaning too
 */
record Room(Held subject, Map<String, Held> names, boolean open) {
    /** Nothing but settings. */
    static final Room EMPTY = new Room(Held.OPEN, Map.of(), false);

    /** Anything. */
    static final Room ANY = new Room(Held.OPEN, Map.of(), true);

    static Room about(String type, Held subject) {
        return new Room(subject, Map.of(type, subject), false);
    }

    /** What comes later hides what has the same name. */
    Room with(String name, Held held) {
        Map<String, Held> more = new LinkedHashMap<>(names);
        more.put(name, held);
        return new Room(subject, more, open);
    }
}
