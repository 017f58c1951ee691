package io.dukon.tasks;

import java.util.UUID;

/** A task was set. Fired inside the transaction. */
public record TaskCreated(UUID taskId, UUID recordId, UUID responsibleId) {}
