package io.dukon.records;

/** A record was deleted; its runs end and its open tasks are void. Fired inside the transaction. */
public record RecordDeleted(RecordRow record) {}
