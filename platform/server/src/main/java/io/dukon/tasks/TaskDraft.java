package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A task to be set by a robot.
 *
 * @param template id of the pack's task, null for a task of no template
 * @param stage    full name of the stage on which it is set, null when it belongs to none
 * @param onLeave  what becomes of it when the record leaves that stage: void, done or keep
 * @param follows  it goes with the responsible of its record
 * @param dueAt    null = no time
 * @param dueIn    length of time that counts from when somebody has the task; null when the time is fixed
 * @param words    title and text by language, null for a task set by hand
 * @param runId    the run that sets it
 */
public record TaskDraft(
        UUID recordId,
        String template,
        String stage,
        String onLeave,
        String title,
        String text,
        UUID responsibleId,
        boolean follows,
        Instant dueAt,
        String dueIn,
        JsonNode words,
        UUID runId) {}
