package io.dukon.definitions.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import java.util.List;

/**
 * A stage of a pipeline.
 *
 * @param color 1 to 12 in the palette of stages, 0 when the pack names none
 * @param next moves offered to people from here
 * @param require conditions to enter, for people and automations alike
 * @param from the only stages from which people may enter; empty = any
 * @param automationOnly people cannot put a record here
 */
public record Stage(
        String pipeline,
        String id,
        StageKind kind,
        int color,
        List<Next> next,
        List<Requirement> require,
        List<String> from,
        boolean automationOnly) {

    /** A move offered to people while the condition holds. */
    public record Next(String to, Condition when) {}

    /** A named condition to enter a stage. */
    public record Requirement(String id, Condition that) {
        public static Requirement parse(JsonNode content) {
            return new Requirement(Json.text(content, "id"), Condition.parse(content.path("that")));
        }
    }

    static Stage parse(String pipeline, JsonNode content) {
        return new Stage(
                pipeline,
                Json.text(content, "id"),
                StageKind.of(Json.text(content, "kind", "")),
                content.path("color").asInt(0),
                Json.map(content, "next", next -> new Next(Json.text(next, "to"), Condition.parse(next.path("when")))),
                Json.map(content, "require", Requirement::parse),
                Json.strings(content, "from"),
                "automation".equals(Json.text(content, "moves")));
    }

    /** The full name, {@code sale/new_order}: stages are always named so outside their pipeline. */
    public String name() {
        return pipeline + "/" + id;
    }

    public boolean open() {
        return kind == StageKind.OPEN;
    }
}
