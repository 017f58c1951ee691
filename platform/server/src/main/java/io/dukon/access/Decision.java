package io.dukon.access;

import java.util.UUID;

/** What becomes of a request for one record. Pure. */
enum Decision {
    YES,
    /** The record is seen, but this may not be done to it. */
    FORBIDDEN,
    /** The record is not seen: the answer must be that of a record that does not exist. */
    UNSEEN;

    /** @param responsible who is responsible for the record, null for nobody */
    static Decision of(Grants grants, String type, Verb verb, UUID responsible, Nearness near) {
        if (near.within(grants.scope(type, verb), responsible)) {
            return YES;
        }
        boolean seen = verb == Verb.CREATE || near.within(grants.scope(type, Verb.SEE), responsible);
        return seen ? FORBIDDEN : UNSEEN;
    }
}
