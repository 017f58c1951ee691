package io.dukon.tasks;

import java.time.Instant;
import java.util.UUID;

/** A task as it is kept, and who is responsible for its record. */
record TaskRow(
        UUID id,
        UUID recordId,
        String recordType,
        UUID recordResponsibleId,
        String recordStage,
        String template,
        String stage,
        String title,
        String text,
        UUID responsibleId,
        String state,
        Instant dueAt,
        String authorKind,
        UUID authorId,
        UUID runId) {}
