package io.dukon.staff;

import java.time.Instant;
import java.util.UUID;

/**
 * A person began or ended a work day. Fired inside the transaction.
 *
 * @param started false = ended
 */
public record WorkDayChanged(UUID workDay, UUID member, boolean started, Instant at) {}
