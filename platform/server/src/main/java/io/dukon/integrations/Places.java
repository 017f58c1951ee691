package io.dukon.integrations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The places of a tariff and who sits in them.
 *
 * @param taken installed apps, the earliest first
 * @param limit how many places there are; empty = any number
 */
record Places(List<Installation> taken, OptionalInt limit) {

    Optional<Installation> of(String app) {
        return taken.stream().filter(one -> one.app().equals(app)).findFirst();
    }

    boolean installed(String app) {
        return of(app).isPresent();
    }

    /** Whether the app sits in a place: where a tariff has become smaller, the earliest keep theirs. */
    boolean seats(String app) {
        return taken.stream()
                .limit(limit.isPresent() ? limit.getAsInt() : taken.size())
                .anyMatch(one -> one.app().equals(app));
    }
}
