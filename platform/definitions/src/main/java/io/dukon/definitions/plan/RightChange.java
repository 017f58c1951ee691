package io.dukon.definitions.plan;

import io.dukon.definitions.role.RoleDefinition.Scope;
import java.util.Set;

/**
 * What a role may do more or less with records of a type.
 *
 * @param on a type, or {@code everything}
 * @param more verbs that it gets, or gets farther than before
 * @param less verbs that it loses, or has less far
 * @param before null when it had nothing there
 * @param after null when it has nothing there any more
 * @param beyond what it gets is more than the installer has: it cannot be granted
 */
public record RightChange(
        String role,
        boolean principal,
        String on,
        Set<String> more,
        Set<String> less,
        Scope before,
        Scope after,
        boolean beyond) {}
