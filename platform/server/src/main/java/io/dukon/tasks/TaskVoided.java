package io.dukon.tasks;

import java.util.UUID;

/** A task is no longer needed. Fired inside the transaction. */
public record TaskVoided(UUID taskId, UUID recordId) {}
