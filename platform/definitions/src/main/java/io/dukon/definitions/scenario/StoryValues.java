package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.type.FieldProblem;
import io.dukon.definitions.type.FieldValidator;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.type.Validated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as people type them, checked against their type; names that a story gave stand for what they name. */
record StoryValues(World world, RunContext context) {

    /** @throws Refusal with the fields that are wrong */
    Map<String, JsonNode> of(String type, JsonNode set) {
        Validated checked = FieldValidator.validate(type(type), named(type, set));
        if (!checked.ok()) {
            throw new Refusal(
                    checked.problems().stream().map(StoryValues::field).toList());
        }
        return checked.values();
    }

    /** What a story expects: fields that rooms keep are among it. */
    Map<String, JsonNode> expected(String type, JsonNode set) {
        Map<String, JsonNode> named = named(type, set);
        Map<String, JsonNode> kept = new LinkedHashMap<>(named);
        named.keySet()
                .removeIf(field ->
                        type(type).field(field).filter(one -> one.readOnly()).isPresent());
        kept.putAll(FieldValidator.validate(type(type), named).values());
        return kept;
    }

    private Map<String, JsonNode> named(String type, JsonNode set) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        Json.entries(set)
                .forEach((field, value) ->
                        named.put(field, StoryTime.localToInstant(type(type), field, renamed(value), context.zone())));
        return named;
    }

    private JsonNode renamed(JsonNode value) {
        boolean alias = value.isTextual() && world.aliases.containsKey(value.textValue());
        return alias ? Json.nodes().textNode(world.aliases.get(value.textValue())) : value;
    }

    RecordTypeDefinition type(String type) {
        return context.configuration().type(String.valueOf(type)).orElseThrow(() -> new StoryProblem("no_type", type));
    }

    private static String field(FieldProblem problem) {
        return List.of(problem.pointer().split("/")).get(1);
    }
}
