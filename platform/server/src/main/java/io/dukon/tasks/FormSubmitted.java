package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Caller;
import java.util.Map;
import java.util.UUID;

/**
 * The form of a task was submitted, and the task is done by it. Fired inside the transaction, after {@link TaskFinished};
 * {@code entryId} is the id of the event.
 *
 * @param recordId null when the task is about no record
 * @param answers  as the form keeps them, by field
 */
public record FormSubmitted(
        UUID entryId, UUID taskId, UUID recordId, String form, Map<String, JsonNode> answers, Caller by) {}
