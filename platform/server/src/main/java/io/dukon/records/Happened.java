package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Caller;
import java.util.Map;
import java.util.UUID;

/**
 * Something that rooms and plugins tell robots by a name with a dot, such as {@code form.submitted}. Fired inside the
 * transaction; {@code entryId} is the id of the event.
 *
 * @param record what it is about; null for nothing in particular
 * @param values what runs read as {@code $form.…}, by the noun of the name
 */
public record Happened(UUID entryId, String name, RecordRow record, Map<String, JsonNode> values, Caller by) {}
