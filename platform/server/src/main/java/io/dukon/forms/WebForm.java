package io.dukon.forms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A form as it is kept.
 *
 * @param token       the secret of its link
 * @param consent     what the visitor agrees to, stored with each submission as it was shown
 * @param submissions how many were sent
 * @param lastAt      when the last one was; null when none
 */
record WebForm(
        UUID id,
        String token,
        String title,
        List<FormField> fields,
        String consent,
        String thankYou,
        String buttonText,
        boolean active,
        long submissions,
        Instant lastAt) {

    boolean has(String field) {
        return fields.stream().anyMatch(one -> one.id().equals(field));
    }

    /** A visitor must leave a phone or an e-mail, whichever the form asks for, or nobody can answer. */
    boolean contactIsOptional() {
        return fields.stream().filter(FormField::reachesClient).noneMatch(FormField::required);
    }
}
