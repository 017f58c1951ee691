package io.dukon.definitions.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Step.Awaited;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Unreadable;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Value;
import java.util.List;

/** Reads what a run waits for: one thing, or several named branches. */
final class AwaitParser {
    private AwaitParser() {}

    static Step parse(String id, JsonNode body) {
        if (body.isArray()) {
            return new Step.Await(
                    id, Json.asList(body).stream().map(AwaitParser::branch).toList());
        }
        return new Step.Await(id, List.of(new Step.Branch(id, awaited(body), List.of())));
    }

    private static Step.Branch branch(JsonNode node) {
        return new Step.Branch(Json.text(node, "id", ""), awaited(node), StepParser.steps(node.path("steps")));
    }

    private static Awaited awaited(JsonNode node) {
        for (String word : Json.entries(node).keySet()) {
            JsonNode body = node.get(word);
            switch (word) {
                case "form":
                    return new Awaited.Form(Reference.parse(body.asText()));
                case "task":
                    return new Awaited.Task(Reference.parse(body.asText()));
                case "stage":
                    return new Awaited.StageReached(
                            Json.asList(body).stream().map(JsonNode::asText).toList());
                case "that":
                    return new Awaited.Holds(Condition.parse(body));
                case "button":
                    return pressed(body);
                case "event":
                    return new Awaited.Happened(body.isTextual() ? body.textValue() : Json.text(body, "name"));
                case "after":
                    return new Awaited.After(Value.parse(body));
                case "at":
                    return new Awaited.At(Moment.parse(body));
                default:
                    break;
            }
        }
        throw new Unreadable("no_await", node);
    }

    private static Awaited pressed(JsonNode body) {
        return new Awaited.Pressed(
                Json.strings(body, "roles"),
                Json.map(body, "require", Stage.Requirement::parse),
                Json.map(body, "ask", TriggerParser::ask));
    }
}
