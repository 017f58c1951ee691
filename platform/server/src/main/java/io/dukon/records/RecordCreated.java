package io.dukon.records;

import java.util.UUID;

/** A record was made. Fired inside the transaction; {@code entryId} is its timeline entry and the id of the event. */
public record RecordCreated(UUID entryId, RecordRow record) {}
