package io.dukon.access;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How near records are to the caller.
 *
 * @param member     null for callers that are no members
 * @param colleagues asked only where it matters
 */
public record Nearness(UUID member, Supplier<Set<UUID>> colleagues) {

    /** The narrowest scope that reaches a record. @param responsible who is responsible for it, null for nobody */
    Scope of(UUID responsible) {
        if (member == null || responsible == null) {
            return Scope.ALL;
        }
        if (member.equals(responsible)) {
            return Scope.OWN;
        }
        return colleagues.get().contains(responsible) ? Scope.UNIT : Scope.ALL;
    }

    boolean within(Scope scope, UUID responsible) {
        return switch (scope) {
            case ALL -> true;
            case NONE -> false;
            case OWN -> member != null && member.equals(responsible);
            case UNIT -> of(responsible).compareTo(Scope.UNIT) <= 0;
        };
    }
}
