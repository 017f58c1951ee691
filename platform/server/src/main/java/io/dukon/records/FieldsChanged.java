package io.dukon.records;

import io.dukon.kernel.Caller;
import java.util.Set;
import java.util.UUID;

/** Fields of a record got other values. Fired inside the transaction. */
public record FieldsChanged(UUID entryId, RecordRow record, Set<String> fields, Caller by) {}
