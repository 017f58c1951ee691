package io.dukon.definitions.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Value;
import java.util.Locale;

/**
 * A task that automations set.
 *
 * @param due a length of time, counted from when a person has the task, or a moment
 * @param role who usually does it, null when the pack does not say
 * @param form the form that finishes it, null when none
 * @param variant the variant of the form, null when none
 */
public record TaskTemplate(String id, Value due, String role, OnLeave onLeave, String form, String variant) {

    /** What becomes of an open task when its record leaves the stage on which it was set (RS-OP-13). */
    public enum OnLeave {
        VOID,
        DONE,
        KEEP
    }

    public static TaskTemplate parse(JsonNode content) {
        return new TaskTemplate(
                Json.text(content, "id"),
                Value.parse(content.path("due")),
                Json.text(content, "role"),
                OnLeave.valueOf(Json.text(content, "on-leave", "void").toUpperCase(Locale.ROOT)),
                Json.text(content.path("form"), "use"),
                Json.text(content.path("form"), "variant"));
    }
}
