package io.dukon.staff;

import java.util.List;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/**
 * A store or a department.
 *
 * @param head    who leads it
 * @param closed  nobody can be put there any more
 * @param members who works there, ids
 */
public record Unit(UUID id, String name, @Nullable UUID head, boolean closed, List<UUID> members) {}
