package io.dukon.definitions.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Trigger.By;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Unreadable;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads triggers from the canonical form. */
final class TriggerParser {
    private TriggerParser() {}

    static Trigger parse(JsonNode node) {
        Map<String, JsonNode> entries = Json.entries(node);
        if (entries.size() != 1) {
            throw new Unreadable("one_trigger");
        }
        String word = entries.keySet().iterator().next();
        return trigger(word, entries.get(word));
    }

    private static Trigger trigger(String word, JsonNode body) {
        return switch (word) {
            case "entered" -> new Trigger.Entered(Json.strings(body, "stage"), by(body));
            case "left" -> new Trigger.Left(Json.strings(body, "stage"), by(body));
            case "created" -> new Trigger.Created(Json.text(body, "type"));
            case "changed" -> new Trigger.Changed(Json.text(body, "type"), Json.strings(body, "fields"), by(body));
            case "button" -> button(body);
            case "task" -> new Trigger.TaskFinished(Json.text(body, "use"));
            case "form" -> new Trigger.FormSubmitted(Json.text(body, "use"));
            case "date" ->
                new Trigger.DateReached(
                        Json.text(body, "type"),
                        Json.text(body, "field"),
                        value(body, "plus"),
                        value(body, "minus"),
                        value(body, "at"));
            case "yearly" -> new Trigger.Yearly(Json.text(body, "type"), Json.text(body, "field"), value(body, "at"));
            case "schedule" -> schedule(body);
            case "event" -> new Trigger.Named(Json.text(body, "name"), Json.text(body, "type"));
            default -> throw new Unreadable("unknown_trigger", word);
        };
    }

    private static Trigger schedule(JsonNode body) {
        return new Trigger.Schedule(
                Json.text(body, "every"),
                Json.strings(body, "on"),
                value(body, "at"),
                Json.absent(body.path("over")) ? null : filter(body.get("over")),
                Trigger.Digest.valueOf(Json.text(body, "digest", "none").toUpperCase(Locale.ROOT)));
    }

    private static Trigger.Filter filter(JsonNode over) {
        if (over.has("use") && over.size() > 1) {
            throw new Unreadable("one_filter");
        }
        return new Trigger.Filter(Json.text(over, "use"), Json.text(over, "type"), Condition.parse(over.path("that")));
    }

    private static Trigger button(JsonNode body) {
        return new Trigger.Button(
                Json.text(body, "type"),
                Json.strings(body, "stages"),
                Json.strings(body, "roles"),
                Json.map(body, "ask", TriggerParser::ask),
                Json.map(body, "require", Stage.Requirement::parse),
                Json.text(body, "opens"));
    }

    static Trigger.Ask ask(JsonNode node) {
        if (node.isTextual()) {
            return new Trigger.Ask(node.textValue(), null, List.of(), null);
        }
        return new Trigger.Ask(
                Json.text(node, "id"), Json.text(node, "type"), Json.strings(node, "choices"), node.get("default"));
    }

    private static By by(JsonNode body) {
        return By.valueOf(Json.text(body, "by", "any").toUpperCase(Locale.ROOT));
    }

    private static Value value(JsonNode body, String name) {
        return body.has(name) ? Value.parse(body.get(name)) : null;
    }
}
