package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Descriptions;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.kernel.Texts;
import io.dukon.timeline.RobotTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What robots did and why, in the reader's language.
 *
 * @param seen the fields that the reader sees
 */
record Words(Configuration configuration, String locale, Predicate<String> seen) {

    private static final String ROOM = "automation";
    private static final Set<String> EVENTS = Set.of("assigned", "payment.received", "payment.settled");

    /** What a job was to do that starts an automation by the calendar or for many records. */
    static String start(Configuration configuration, JsonNode payload, String language) {
        String title = new Descriptions(configuration, language)
                .title(payload.path("automation").asText());
        return Texts.get(ROOM, language, "failed_job", title);
    }

    String title(String automation) {
        return new Descriptions(configuration, locale).title(automation);
    }

    /** What started a run, and by whom. */
    String because(JsonNode because) {
        String what =
                switch (because.path("kind").asText()) {
                    case "entered" ->
                        say(
                                because.hasNonNull("from") ? "because.entered" : "because.created_on",
                                stage(because, "stage"));
                    case "left" -> say("because.left", stage(because, "stage"));
                    case "changed" -> say("because.changed");
                    case "created" -> say("because.created");
                    case "pressed" ->
                        say("because.pressed", title(because.path("automation").asText()));
                    case "task" ->
                        say(
                                "because.task",
                                configuration.text(
                                        locale,
                                        "tasks." + because.path("template").asText() + ".title"));
                    case "due" ->
                        configuration
                                .automation(because.path("automation").asText())
                                .map(one ->
                                        Sentence.of(one, configuration, locale).trigger())
                                .orElseGet(() -> say("because.event"));
                    case "named" -> event(because.path("name").asText());
                    default -> say("because.event");
                };
        return by(because.path("by")).map(who -> what + " · " + who).orElse(what);
    }

    /** Events of plugins have names that only their authors read. */
    private String event(String name) {
        return EVENTS.contains(name) ? say("because.event." + name) : say("because.event");
    }

    private Optional<String> by(JsonNode by) {
        if (by.hasNonNull("automation")) {
            return Optional.of(title(by.get("automation").asText()));
        }
        return by.path("kind").asText().equals("person")
                ? Optional.ofNullable(by.path("name").textValue())
                : Optional.empty();
    }

    /** One thing done. */
    String effect(String kind, JsonNode result) {
        return switch (kind) {
            case "notify" ->
                result.path("people").isEmpty()
                        ? say("did.notify_nobody", text(result, "text"))
                        : say("did.notify", text(result, "text"), names(result.path("people")));
            case "task" ->
                result.hasNonNull("name")
                        ? say("did.task", text(result, "title"), text(result, "name"))
                        : say("did.task_nobody", text(result, "title"));
            case "move" -> say("did.move", stage(result, "stage"));
            case "create" ->
                say(
                        result.path("reused").asBoolean() ? "did.reuse" : "did.create",
                        type(result),
                        text(result, "title"));
            case "set" -> say("did.set", fields(result.path("changed")));
            case "assign" ->
                result.hasNonNull("name") ? say("did.assign", text(result, "name")) : say("did.assign_nobody");
            case "offer" -> say("did.offer");
            case "close_tasks" -> say("did.close_tasks", result.path("closed").asInt());
            case "message" -> result.hasNonNull("text") ? text(result, "text") : say("did.message_nobody");
            case "note" -> text(result, "text");
            case Skips.KIND -> say("did.skipped", text(result, "by"), text(result, "text"));
            default -> kind;
        };
    }

    String waitFor(String kind, String detail) {
        return say("wait." + kind, detail);
    }

    private String type(JsonNode record) {
        return configuration.labels().type(locale, record.path("type").asText());
    }

    private String stage(JsonNode node, String name) {
        String stage = node.path(name).asText();
        return configuration
                .stage(stage)
                .map(one -> configuration.labels().stage(locale, one))
                .orElse(stage);
    }

    private String fields(JsonNode changed) {
        List<String> names = new ArrayList<>();
        for (JsonNode record : changed) {
            for (JsonNode field : record.path("fields")) {
                if (seen.test(field.asText())) {
                    names.add(field(record.path("type").asText(), field.asText()));
                }
            }
        }
        return String.join(", ", names);
    }

    private String field(String type, String id) {
        Optional<FieldDefinition> definition = configuration.type(type).flatMap(one -> one.field(id));
        return definition
                .map(field -> configuration.labels().field(locale, type, field))
                .orElseGet(() -> configuration.labels().systemField(locale, id));
    }

    private static String names(JsonNode people) {
        List<String> names = new ArrayList<>();
        people.forEach(one -> names.add(one.asText()));
        return String.join(", ", names);
    }

    /** What tells a field that the reader does not see is not read out. */
    private String text(JsonNode node, String name) {
        for (JsonNode field : node.path("reads")) {
            if (!seen.test(field.asText())) {
                return "…";
            }
        }
        return RobotTexts.said(node.get(RobotTexts.WORDS), name, node.path(name).asText(""));
    }

    private String say(String key, Object... args) {
        return Texts.get(ROOM, locale, key, args);
    }
}
