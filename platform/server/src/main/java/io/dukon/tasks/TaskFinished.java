package io.dukon.tasks;

import io.dukon.kernel.Caller;
import java.util.UUID;

/**
 * A task was done. Fired inside the transaction; {@code entryId} is the id of the event.
 *
 * @param recordId null when the task is about no record
 * @param template the pack's task, null for a task set by hand
 */
public record TaskFinished(UUID entryId, UUID taskId, UUID recordId, String template, Caller by) {}
