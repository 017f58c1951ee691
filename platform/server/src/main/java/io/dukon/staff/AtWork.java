package io.dukon.staff;

import java.time.Instant;
import java.util.UUID;

/** Who has started a work day and not ended it. */
public record AtWork(UUID member, Instant startedAt) {}
