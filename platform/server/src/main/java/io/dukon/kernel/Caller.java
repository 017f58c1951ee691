package io.dukon.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * On whose behalf the code runs. {@code tenantId} is null only for a person who has not chosen a shop yet.
 *
 * @param memberId the person's membership in the tenant; null for machines
 * @param roles    ids of roles in the tenant; {@code owner} is built in
 * @param scopes   what an API key may do: {@code read}, {@code write} records; save the {@link #CONFIGURATION};
 *                 or of a program outside: exchange goods and documents ({@link #EXCHANGE})
 * @param locale   language of texts for this caller: en, ru, uz or ky
 * @param cause    set while a robot acts
 */
public record Caller(
        Kind kind,
        UUID tenantId,
        UUID memberId,
        UUID personId,
        String name,
        Set<String> roles,
        Set<String> scopes,
        String locale,
        Cause cause) {

    /** Scope of a key that may save the shop's configuration, which tells nothing of records and people. */
    public static final String CONFIGURATION = "configuration";

    /** Scope of a key that opens the exchange with a bookkeeping program, and nothing else. */
    public static final String EXCHANGE = "exchange";

    /** What kind of caller this is. */
    public enum Kind {
        PERSON,
        API_KEY,
        ROBOT,
        FORM,
        IMPORT,
        SYSTEM
    }

    public static Caller person(
            UUID tenantId, UUID memberId, UUID personId, String name, Set<String> roles, String locale) {
        return new Caller(Kind.PERSON, tenantId, memberId, personId, name, Set.copyOf(roles), Set.of(), locale, null);
    }

    public static Caller apiKey(UUID tenantId, String name, Set<String> scopes, String locale) {
        return new Caller(Kind.API_KEY, tenantId, null, null, name, Set.of(), Set.copyOf(scopes), locale, null);
    }

    public static Caller robot(UUID tenantId, String name, String locale, Cause cause) {
        return new Caller(Kind.ROBOT, tenantId, null, null, name, Set.of("robot"), Set.of(), locale, cause);
    }

    public static Caller system(UUID tenantId) {
        return new Caller(Kind.SYSTEM, tenantId, null, null, "system", Set.of(), Set.of(), "en", null);
    }

    public static Caller form(UUID tenantId, String name, String locale) {
        return new Caller(Kind.FORM, tenantId, null, null, name, Set.of(), Set.of(), locale, null);
    }

    /** A program of the shop that brings goods and documents, and takes documents away (RS-801). */
    public static Caller exchange(UUID tenantId, String name, String locale) {
        return new Caller(Kind.IMPORT, tenantId, null, null, name, Set.of(), Set.of(EXCHANGE), locale, null);
    }

    /** Length of the chain of robots behind this call; 0 for people. */
    public int depth() {
        return cause == null ? 0 : cause.depth();
    }

    public boolean isRobot() {
        return kind == Kind.ROBOT;
    }
}
