package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.run.RunContext;
import java.time.Instant;
import java.time.ZoneId;

/** The world as runs see it. */
record WorldContext(Configuration configuration, World world, ZoneId zone) implements RunContext {
    @Override
    public Instant now() {
        return world.now;
    }

    @Override
    public JsonNode read(RecordRef ref, String field) {
        World.Rec record = world.records.get(ref.id());
        if (record == null) {
            return null;
        }
        return switch (field) {
            case "id" -> Json.nodes().textNode(ref.id());
            case "number" -> Json.nodes().numberNode(record.number());
            case "stage" -> record.stage() == null ? null : Json.nodes().textNode(record.stage());
            case "created_at" -> Json.nodes().textNode(record.created().toString());
            case "created_by" -> record.creator() == null ? null : Json.nodes().textNode(record.creator());
            case "closed" -> closed(record);
            default -> record.fields().get(field);
        };
    }

    private JsonNode closed(World.Rec record) {
        return configuration
                .stage(record.stage() == null ? "" : record.stage())
                .filter(stage -> !stage.open())
                .map(Stage::kind)
                .<JsonNode>map(kind -> Json.nodes().textNode(kind.word()))
                .orElse(null);
    }

    @Override
    public JsonNode input(String id) {
        return world.inputs.get(id);
    }

    @Override
    public JsonNode person(String person, String attribute) {
        World.Person found = world.people.get(person);
        String value = found == null
                ? null
                : switch (attribute) {
                    case "id", "name" -> person;
                    case "unit" -> found.unit();
                    case "head" -> world.heads.get(String.valueOf(found.unit()));
                    default -> null;
                };
        return value == null ? null : Json.nodes().textNode(value);
    }
}
