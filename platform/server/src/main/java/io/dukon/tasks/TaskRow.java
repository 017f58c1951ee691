package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Problem;
import java.time.Instant;
import java.util.UUID;

/** A task as it is kept, and who is responsible for its record. @param words title and text by language, of a robot's task */
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
        UUID runId,
        JsonNode words) {

    /** @throws Problem 409 {@code task_done} or {@code task_void} */
    void requireOpen() {
        if (!state.equals("open")) {
            throw settled();
        }
    }

    /** Why the task is not in the state that was wanted. */
    Problem settled() {
        return switch (state) {
            case "done" -> Problem.of(409, "tasks", "task_done");
            case "void" -> Problem.of(409, "tasks", "task_void");
            default -> Problem.of(409, "tasks", "task_open");
        };
    }
}
