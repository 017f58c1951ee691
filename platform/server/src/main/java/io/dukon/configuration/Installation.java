package io.dukon.configuration;

import java.time.Instant;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/** A pack in the shop. @param by the member who installed it, null when the installation itself did */
public record Installation(String pack, String version, Instant at, @Nullable UUID by) {}
