package io.dukon.pipelines;

import io.dukon.records.RecordRow;
import java.time.Instant;
import java.util.UUID;

/**
 * A move that was made.
 *
 * @param moveId    null when the record already stood there and nothing was to be done
 * @param undoUntil until when the same person may undo it; null when nobody may
 */
public record Moved(RecordRow record, UUID moveId, Instant undoUntil) {}
