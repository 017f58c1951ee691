package io.dukon.timeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to a record.
 *
 * @param kind created, moved, changed, note, task_created, task_done, task_void, notified, linked, imported, form, payment,
 *             robot, incident
 * @param data what belongs to the kind: from and to, fields with before and after, text, taskId, automation, because
 */
public record Entry(
        UUID id,
        @Schema(
                        enumeration = {
                            "created",
                            "moved",
                            "changed",
                            "note",
                            "task_created",
                            "task_done",
                            "task_void",
                            "notified",
                            "linked",
                            "imported",
                            "form",
                            "payment",
                            "robot",
                            "incident"
                        })
                String kind,
        Instant at,
        Actor actor,
        @Schema(implementation = EntryData.class) ObjectNode data) {}
