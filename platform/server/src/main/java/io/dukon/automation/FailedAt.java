package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.timeline.RobotTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The step at which a robot stumbled. @param text in the reader's language: task “Call the client” */
@Schema(name = "IncidentStep")
public record FailedAt(String id, String text) {

    /** @param kept null when the failure belongs to no step */
    static FailedAt of(JsonNode kept) {
        if (kept == null) {
            return null;
        }
        String id = kept.path("id").asText();
        return new FailedAt(id, RobotTexts.said(kept.get(RobotTexts.WORDS), "text", id));
    }
}
