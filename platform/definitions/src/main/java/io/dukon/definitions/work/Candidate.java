package io.dukon.definitions.work;

import java.time.Instant;

/**
 * Somebody who holds the role of a queue, as he is at the moment when the queue chooses.
 *
 * @param unit where he works, null when nowhere in particular
 * @param listed he is on the roster of the day in question
 * @param shiftStart clock time at which his shift of that day begins, empty when he is not listed
 * @param working his work day has begun and not ended
 * @param inWork requests that he accepted and whose run has not ended, and the one that he alone is being asked about
 * @param lastTurn when the queue last gave him something, {@link Instant#MIN} when never
 */
public record Candidate(
        String id,
        String unit,
        boolean listed,
        String shiftStart,
        boolean working,
        long openTasks,
        long inWork,
        Instant lastTurn) {}
