package io.dukon.identity;

import java.util.Set;
import java.util.UUID;

/** A person in one shop. A withdrawn one stays for the history, and may do nothing. */
public record Member(
        UUID id, UUID personId, String name, String email, String locale, Set<String> roles, String state) {

    public static final String OWNER = "owner";

    public boolean active() {
        return "active".equals(state);
    }

    public boolean owner() {
        return roles.contains(OWNER);
    }
}
