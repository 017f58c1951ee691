package io.dukon.catalog;

import java.util.UUID;

/**
 * A group in a list where each is followed by what is below it.
 *
 * @param depth 0 = it stands at the top
 */
public record ProductGroup(UUID id, String name, int depth) {}
