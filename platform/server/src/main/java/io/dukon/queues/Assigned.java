package io.dukon.queues;

import java.util.UUID;

/** Somebody of a queue has a record now. Fired inside the transaction. @param place of the record in the queue */
public record Assigned(UUID place, UUID record, UUID person) {}
