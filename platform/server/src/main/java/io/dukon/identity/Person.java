package io.dukon.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody with a password.
 *
 * @param id               the same as in Keycloak
 * @param email            lower case; one account for one address
 * @param emailConfirmedAt null until the person opened a link that we sent there
 */
public record Person(UUID id, String email, String name, String locale, Instant emailConfirmedAt) {

    public boolean emailConfirmed() {
        return emailConfirmedAt != null;
    }

    /** How addresses are compared and stored. */
    public static String normal(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
