package io.dukon.integrations;

import java.util.Optional;

/**
 * Port: an app that a shop may install. A bean of the room that does its work; the texts {@code app.<id>.name},
 * {@code .summary} and {@code .detail} stand with that room's.
 */
public interface App {

    /** Permanent, in lower case: part of the address. */
    String id();

    /** The room whose texts name it. */
    String room();

    /** The feature of the tariffs that it needs. */
    String feature();

    /** Whether a program comes in from outside, by an address and a password: then {@link #install} gives them. */
    boolean opens();

    /**
     * Lets the app's program in, for an administrator. Called again it gives new credentials, and the old ones stop.
     *
     * @return empty unless the app {@link #opens}
     */
    Optional<Credentials> install();

    /** Shuts the door again; what the app brought stays. Bears being called when nothing is installed. */
    void remove();
}
