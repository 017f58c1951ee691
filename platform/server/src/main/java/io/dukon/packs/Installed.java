package io.dukon.packs;

import java.time.Instant;

/** A pack in the shop: which version, since when. */
public record Installed(String version, Instant at) {}
