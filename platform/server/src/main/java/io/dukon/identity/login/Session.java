package io.dukon.identity.login;

import io.dukon.identity.Person;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser that is let in.
 *
 * @param hash     hash of the id that the cookie holds
 * @param tenantId the shop in which the session stands; null until one is chosen
 * @param slug     that shop's address, null without a shop
 */
public record Session(String hash, Person person, UUID tenantId, String slug, Instant expiresAt) {}
