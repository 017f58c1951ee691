package io.dukon.tasks;

import java.util.UUID;

/** A robot set a task that somebody of a queue is to have. Fired inside the transaction. @param recordId null = about none */
public record TaskQueued(UUID taskId, UUID recordId, String queue) {}
