package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.json.Json;
import io.dukon.timeline.RobotTexts;
import java.util.Map;
import java.util.UUID;

/** What the history of a record says of its tasks. */
final class TaskTold {

    private TaskTold() {}

    /** @param words title and text by language; null for a task set by hand */
    static ObjectNode about(UUID task, String title, JsonNode words) {
        ObjectNode data = Json.object().put("taskId", task.toString()).put("title", title);
        if (!Json.empty(words)) {
            ObjectNode titles = data.putObject(RobotTexts.WORDS);
            words.properties().forEach(language -> titles.putObject(language.getKey())
                    .set("title", language.getValue().path("title")));
        }
        return data;
    }

    /** What was answered, in the order asked, without what was left empty. */
    static ObjectNode answers(FormDefinition form, Map<String, JsonNode> answers) {
        ObjectNode data = Json.object().put("taskForm", form.id());
        var fields = data.putArray("fields");
        for (JsonNode field : form.fields()) {
            String id = Json.text(field, "id");
            if (!Json.empty(answers.get(id))) {
                fields.addObject().put("id", id).set("after", answers.get(id));
            }
        }
        return data;
    }
}
