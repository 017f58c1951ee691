package io.dukon.definitions.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Unreadable;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads steps from the canonical form. */
final class StepParser {
    private static final Set<String> BESIDE_THE_VERB = Set.of("id", "then", "else", "cases");

    private StepParser() {}

    static List<Step> steps(JsonNode list) {
        return Json.asList(list).stream().map(StepParser::step).toList();
    }

    static Step step(JsonNode node) {
        String id = Json.text(node, "id", "");
        List<String> verbs = Json.entries(node).keySet().stream()
                .filter(key -> !BESIDE_THE_VERB.contains(key))
                .toList();
        if (verbs.size() != 1) {
            throw new Unreadable("one_verb", id, verbs);
        }
        return step(id, verbs.getFirst(), node.get(verbs.getFirst()), node);
    }

    private static Step step(String id, String verb, JsonNode body, JsonNode node) {
        return switch (verb) {
            case "if" -> new Step.If(id, Condition.parse(body), steps(node.path("then")), steps(node.path("else")));
            case "choose" ->
                new Step.Choose(
                        id,
                        Value.parse(body),
                        Json.map(node, "cases", StepParser::choice),
                        node.has("else") ? steps(node.get("else")) : null);
            case "wait" ->
                new Step.Wait(
                        id,
                        value(body, "for"),
                        moment(body, "until"),
                        "skip".equals(Json.text(body, "past")),
                        steps(node.path("then")));
            case "await" -> AwaitParser.parse(id, body);
            case "offer" ->
                new Step.Offer(
                        id,
                        Json.text(body, "queue"),
                        value(body, "each"),
                        body.path("laps").asInt(1),
                        "all".equals(Json.text(body, "then")),
                        body.path("decline").asBoolean(false),
                        steps(node.path("else")));
            case "stop" -> new Step.Stop(id);
            default -> ActParser.parse(id, verb, body);
        };
    }

    private static Step.Choose.Case choice(JsonNode node) {
        List<JsonNode> is = Json.list(node, "is");
        String id = Json.text(node, "id", is.isEmpty() ? "" : is.getFirst().asText());
        return new Step.Choose.Case(id, is, steps(node.path("steps")));
    }

    static Map<String, Value> values(JsonNode body) {
        Map<String, Value> all = new LinkedHashMap<>();
        Json.entries(body).forEach((key, value) -> all.put(key, Value.parse(value)));
        return Collections.unmodifiableMap(all);
    }

    static Value value(JsonNode body, String name) {
        return body.has(name) ? Value.parse(body.get(name)) : null;
    }

    static Moment moment(JsonNode body, String name) {
        return body.has(name) ? Moment.parse(body.get(name)) : null;
    }

    static Reference reference(JsonNode body, String name) {
        return body.has(name) ? Reference.parse(body.get(name).asText()) : null;
    }
}
