package io.dukon.definitions.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Unreadable;
import io.dukon.definitions.value.People;
import io.dukon.definitions.value.Reference;
import java.util.List;

/** Reads acts: the steps that change something in the shop. */
final class ActParser {
    private ActParser() {}

    static Step parse(String id, String verb, JsonNode body) {
        return switch (verb) {
            case "set" -> new Step.Set(id, StepParser.values(body));
            case "copy" -> copy(id, body);
            case "create" -> create(id, body);
            case "move" -> move(id, body);
            case "assign" -> assign(id, body);
            case "task" -> task(id, body);
            case "close-tasks" -> closeTasks(id, body);
            case "notify" -> notify(id, body);
            case "message" -> message(id, body);
            case "note" -> new Step.Note(id, Json.text(body, "text"));
            default -> roomAct(id, verb, body);
        };
    }

    private static Step copy(String id, JsonNode body) {
        return new Step.Copy(
                id,
                StepParser.reference(body, "from"),
                StepParser.reference(body, "to"),
                Json.strings(body, "only"),
                Json.strings(body, "except"));
    }

    private static Step create(String id, JsonNode body) {
        return new Step.Create(
                id,
                Json.text(body, "type"),
                StepParser.value(body, "stage"),
                references(body, "copy"),
                StepParser.values(body.path("set")),
                Json.strings(body, "match"));
    }

    private static Step move(String id, JsonNode body) {
        return new Step.Move(
                id,
                StepParser.value(body, "to"),
                StepParser.reference(body, "record"),
                body.path("again").asBoolean(false));
    }

    private static Step assign(String id, JsonNode body) {
        return new Step.Assign(
                id,
                Json.text(body, "queue"),
                StepParser.reference(body, "record"),
                StepParser.reference(body, "prefer"),
                StepParser.moment(body, "day"));
    }

    private static Step task(String id, JsonNode body) {
        return new Step.Task(
                id,
                Json.text(body, "use"),
                StepParser.reference(body, "on"),
                people(body, "to"),
                people(body, "from"),
                StepParser.value(body, "due"),
                StepParser.values(body.path("with")));
    }

    private static Step closeTasks(String id, JsonNode body) {
        return new Step.CloseTasks(
                id, StepParser.reference(body, "of"), references(body, "tasks"), "done".equals(Json.text(body, "as")));
    }

    private static Step notify(String id, JsonNode body) {
        return new Step.Notify(id, Json.text(body, "text"), people(body, "to"), StepParser.values(body.path("with")));
    }

    private static Step message(String id, JsonNode body) {
        return new Step.Message(
                id,
                Json.text(body, "use"),
                StepParser.reference(body, "to"),
                StepParser.values(body.path("with")),
                StepParser.values(body.path("rates")),
                StepParser.moment(body, "not-after"));
    }

    private static Step roomAct(String id, String verb, JsonNode body) {
        if (!verb.contains(".")) {
            throw new Unreadable("unknown_verb", id, verb);
        }
        return new Step.Act(id, verb, StepParser.values(body));
    }

    private static List<Reference> references(JsonNode body, String name) {
        return Json.strings(body, name).stream().map(Reference::parse).toList();
    }

    private static People people(JsonNode body, String name) {
        return body.has(name) ? People.parse(body.get(name)) : null;
    }
}
