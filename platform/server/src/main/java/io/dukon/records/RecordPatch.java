package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A change as the browser sends it: fields under {@code fields}, what every record has beside them. */
@Schema(
        name = "RecordChange",
        properties = {
            @SchemaProperty(name = "title", type = SchemaType.STRING, nullable = true),
            @SchemaProperty(name = "amount", type = SchemaType.STRING, nullable = true),
            @SchemaProperty(name = "source", type = SchemaType.STRING, nullable = true),
            @SchemaProperty(name = "responsible", type = SchemaType.STRING, format = "uuid", nullable = true),
            @SchemaProperty(name = "contact", type = SchemaType.STRING, format = "uuid", nullable = true),
            @SchemaProperty(name = "company", type = SchemaType.STRING, format = "uuid", nullable = true),
            @SchemaProperty(
                    name = "fields",
                    type = SchemaType.OBJECT,
                    additionalProperties = Schema.True.class,
                    nullable = true)
        })
public final class RecordPatch {

    private RecordPatch() {}

    /** @throws Problem 422 for a member that no record has */
    public static Map<String, JsonNode> values(ObjectNode body) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        Problem problem = Problem.invalid();
        for (Map.Entry<String, JsonNode> member :
                body == null ? java.util.Set.<Map.Entry<String, JsonNode>>of() : body.properties()) {
            if (member.getKey().equals("fields")) {
                member.getValue().properties().forEach(field -> values.put(field.getKey(), field.getValue()));
            } else if (RecordFields.PROMOTED.contains(member.getKey())) {
                values.put(member.getKey(), member.getValue());
            } else {
                problem.at("/" + member.getKey(), "records", "unknown", member.getKey());
            }
        }
        problem.throwIfErrors();
        return values;
    }
}
