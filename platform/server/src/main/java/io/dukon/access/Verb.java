package io.dukon.access;

import java.util.Locale;

/** What can be done to a record. */
public enum Verb {
    SEE, CREATE, EDIT, MOVE, DELETE, EXPORT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
