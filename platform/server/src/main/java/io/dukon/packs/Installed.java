package io.dukon.packs;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pack in the shop: which version, since when. */
@Schema(name = "InstalledPack")
public record Installed(String version, Instant at) {}
