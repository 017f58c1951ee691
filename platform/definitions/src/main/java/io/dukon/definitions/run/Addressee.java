package io.dukon.definitions.run;

import io.dukon.definitions.automation.RecordRef;

/** Whom the host is to find: references are resolved, the choice among several is not made yet. */
public sealed interface Addressee {
    /** @param id null when the reference led to nobody */
    record Person(String id) implements Addressee {}

    /** Whoever is responsible for the record, now and after it is handed over (RS-OP-15). */
    record Responsible(RecordRef record) implements Addressee {}

    record Queue(String queue) implements Addressee {}

    /** @param unit null when any unit will do */
    record Role(String role, String unit) implements Addressee {}

    record HeadOf(String person) implements Addressee {}
}
