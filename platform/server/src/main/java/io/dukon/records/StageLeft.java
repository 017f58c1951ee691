package io.dukon.records;

import io.dukon.kernel.Caller;
import java.util.UUID;

/** A record left a stage. Fired inside the transaction; the record is already as it is on the new stage. */
public record StageLeft(UUID entryId, RecordRow record, String from, String to, Caller by) {}
