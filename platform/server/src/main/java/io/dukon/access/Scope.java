package io.dukon.access;

/** How far a right reaches. The order counts: a wider one comes later. */
public enum Scope {
    /** Not at all. */
    NONE,
    /** Records for which the caller is responsible. */
    OWN,
    /** Records for which somebody is responsible who works in a department of the caller's. */
    UNIT,
    /** Every record of the type. */
    ALL;

    Scope widest(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
