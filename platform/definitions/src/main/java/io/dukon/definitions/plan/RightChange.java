package io.dukon.definitions.plan;

import io.dukon.definitions.role.RoleDefinition.Right;
import java.util.List;

/**
 * What a role may do more or less.
 *
 * @param principal robots act as it, people never hold it
 * @param more what it gets, or gets farther than before
 * @param less what it loses, or has less far
 * @param beyond what it gets is more than the installer has: it cannot be granted
 */
public record RightChange(String role, boolean principal, List<Right> more, List<Right> less, boolean beyond) {}
