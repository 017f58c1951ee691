package io.dukon.access;

/** How far a right reaches. The order counts: a wider one comes later. */
public enum Scope {
    /** Not at all. */
    NONE,
    /** Records for which the caller is responsible. */
    OWN,
    /** Every record of the type. */
    ALL;

    Scope widest(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
