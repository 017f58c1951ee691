package io.dukon.records;

import java.util.UUID;

/**
 * Another member is responsible for a record. Fired inside the transaction, before {@link FieldsChanged}.
 *
 * @param before who was, null when nobody
 */
public record ResponsibleChanged(UUID entryId, RecordRow record, UUID before) {}
