package io.dukon.records;

import io.dukon.kernel.Caller;
import java.util.UUID;

/**
 * A record came to a stage; being created there counts. Fired inside the transaction, after {@link StageLeft}.
 *
 * @param from the stage it left, null when it was created
 */
public record StageEntered(UUID entryId, RecordRow record, String from, String to, Caller by) {}
