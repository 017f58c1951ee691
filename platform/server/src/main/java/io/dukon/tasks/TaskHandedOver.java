package io.dukon.tasks;

import java.util.UUID;

/** A person gave an open task to another one, or took it. Fired inside the transaction. */
public record TaskHandedOver(UUID taskId, UUID responsibleId) {}
