package io.dukon.access;

import java.util.Objects;
import java.util.UUID;

/** What becomes of a request for one record. Pure. */
enum Decision {
    YES,
    /** The record is seen, but this may not be done to it. */
    FORBIDDEN,
    /** The record is not seen: the answer must be that of a record that does not exist. */
    UNSEEN;

    /** @param responsible who is responsible for the record, null for nobody */
    static Decision of(Grants grants, String type, Verb verb, UUID responsible, UUID member) {
        if (reaches(grants.scope(type, verb), responsible, member)) {
            return YES;
        }
        boolean seen = verb == Verb.CREATE || reaches(grants.scope(type, Verb.SEE), responsible, member);
        return seen ? FORBIDDEN : UNSEEN;
    }

    private static boolean reaches(Scope scope, UUID responsible, UUID member) {
        return switch (scope) {
            case ALL -> true;
            case OWN -> member != null && Objects.equals(responsible, member);
            case NONE -> false;
        };
    }
}
