package io.dukon.queues;

import java.time.Instant;
import java.util.UUID;

/**
 * A request is over for its run. Fired inside the transaction, its record locked.
 *
 * @param step   of the run, the one that sent it
 * @param person who accepted it, on the spot; null when nobody has it
 */
public record RequestAnswered(UUID request, UUID run, String step, UUID person, Instant at) {}
