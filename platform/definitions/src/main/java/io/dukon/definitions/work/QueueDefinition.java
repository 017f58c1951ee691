package io.dukon.definitions.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Value;
import java.util.List;

/**
 * A queue of people to whom work is given in turn.
 *
 * @param role its members hold this role
 * @param same unit fields of the record that must equal the member's unit
 * @param duty shift, work_day or both: who is eligible; empty = every active member
 * @param order how the next one is chosen, the first rule first: least_recent, fewest_in_work, fewest_open_tasks,
 *     shift_start
 * @param settleAt when the roster of the day is final, null when never
 * @param settleElse the queue that gets what is still unassigned then, null when none
 * @param nobody the role that gets the record when the queue has no members at all, null when it waits
 */
public record QueueDefinition(
        String id,
        String role,
        List<String> same,
        List<String> duty,
        List<String> order,
        Value settleAt,
        String settleElse,
        String nobody) {

    public static QueueDefinition parse(JsonNode content) {
        JsonNode settle = content.path("settle");
        return new QueueDefinition(
                Json.text(content, "id"),
                Json.text(content.path("members"), "role"),
                Json.strings(content.path("members"), "same"),
                Json.strings(content, "duty"),
                Json.strings(content, "order"),
                settle.has("at") ? Value.parse(settle.get("at")) : null,
                Json.text(settle, "else"),
                Json.text(content.path("nobody"), "role"));
    }
}
