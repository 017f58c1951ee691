package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.json.Json;
import java.util.Map;

/** What was answered, for the history of the record. */
final class AnswersTold {

    private AnswersTold() {}

    /** In the order asked, without what was left empty. */
    static ObjectNode of(FormDefinition form, Map<String, JsonNode> answers) {
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
