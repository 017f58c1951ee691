package io.dukon.packs;

/**
 * A version of a pack.
 *
 * @param hash tells whether a parsed copy is still the same
 * @param own  only this shop has it
 */
public record Release(String pack, String version, String hash, boolean own) {}
