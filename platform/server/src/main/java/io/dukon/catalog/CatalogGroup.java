package io.dukon.catalog;

/**
 * A group as a source says it.
 *
 * @param parentExternalId empty = it stands at the top
 * @param name             empty = not said
 */
public record CatalogGroup(String externalId, String parentExternalId, String name) {}
