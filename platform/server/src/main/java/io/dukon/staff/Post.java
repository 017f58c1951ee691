package io.dukon.staff;

import java.util.UUID;

/**
 * Where a member works.
 *
 * @param head who leads the unit; null while nobody does
 */
public record Post(UUID unit, UUID head) {}
