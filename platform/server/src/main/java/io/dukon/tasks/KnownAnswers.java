package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.access.Access;
import io.dukon.access.Sight;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.json.Json;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tasks.TaskForm.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a record says already of what a form asks: nobody types it twice. */
@ApplicationScoped
class KnownAnswers {

    /** Their values are ids of something else, which a person chooses anew. */
    private static final Set<String> CHOSEN = Set.of("link", "file");

    @Inject
    Records records;

    @Inject
    Access access;

    /** The form with the values of the record that it fills, as far as the caller sees them. */
    TaskForm of(TaskForm asked, FormDefinition form, UUID recordId) {
        RecordRow record = records.find(recordId)
                .filter(one -> one.type().equals(form.fills()))
                .orElse(null);
        if (record == null) {
            return asked;
        }
        Sight sight = access.sight(record.type());
        Map<String, JsonNode> known = new LinkedHashMap<>();
        for (Question question : asked.questions()) {
            String field = question.field().id();
            JsonNode value = record.value(field);
            if (!field.equals(form.by())
                    && !CHOSEN.contains(question.field().kind())
                    && !Json.empty(value)
                    && sight.sees(field, record.responsibleId())) {
                known.put(field, value);
            }
        }
        return asked.with(known);
    }
}
