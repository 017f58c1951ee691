package io.dukon.access;

import java.util.Locale;

/** What may be done to records of a type. */
public enum Verb {
    SEE,
    CREATE,
    EDIT,
    MOVE,
    DELETE,
    EXPORT;

    /** As packs and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
