package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.kernel.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Events as JSON: a run begins after the change has committed, perhaps on another node. */
final class EventCodec {

    private EventCodec() {}

    static ObjectNode write(Event event) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.set("subject", event.subject() == null ? null : event.subject().toJson());
        node.putObject("cause")
                .put("actor", event.cause().actor())
                .put("automation", event.cause().automation())
                .put("at", event.cause().at().toString());
        switch (event) {
            case Event.StageEntered one ->
                node.put("kind", "entered").put("stage", one.stage()).put("from", one.from());
            case Event.StageLeft one ->
                node.put("kind", "left").put("stage", one.stage()).put("to", one.to());
            case Event.RecordCreated one -> node.put("kind", "created");
            case Event.FieldsChanged one -> {
                ArrayNode fields = node.put("kind", "changed").putArray("fields");
                one.fields().forEach(fields::add);
            }
            case Event.ButtonPressed one ->
                node.put("kind", "pressed").put("automation", one.automation()).set("ask", object(one.ask()));
            case Event.TaskFinished one ->
                node.put("kind", "task").put("template", one.template()).put("task", one.task());
            case Event.FormSubmitted one ->
                node.put("kind", "form").put("form", one.form()).set("answers", object(one.answers()));
            case Event.Due one ->
                node.put("kind", "due").put("automation", one.automation()).set("found", object(one.found()));
            case Event.Named one ->
                node.put("kind", "named").put("name", one.name()).set("values", object(one.values()));
        }
        return node;
    }

    static Event read(JsonNode node) {
        RecordRef subject = RecordRef.of(node.get("subject"));
        JsonNode by = node.path("cause");
        Cause cause = new Cause(text(by, "actor"), by.path("automation").asBoolean(), Instant.parse(text(by, "at")));
        return switch (text(node, "kind")) {
            case "entered" -> new Event.StageEntered(subject, text(node, "stage"), text(node, "from"), cause);
            case "left" -> new Event.StageLeft(subject, text(node, "stage"), text(node, "to"), cause);
            case "created" -> new Event.RecordCreated(subject, cause);
            case "changed" -> new Event.FieldsChanged(subject, fields(node.path("fields")), cause);
            case "pressed" -> new Event.ButtonPressed(subject, text(node, "automation"), map(node.path("ask")), cause);
            case "task" -> new Event.TaskFinished(subject, text(node, "template"), text(node, "task"), cause);
            case "form" -> new Event.FormSubmitted(subject, text(node, "form"), map(node.path("answers")), cause);
            case "due" -> new Event.Due(subject, text(node, "automation"), map(node.path("found")), cause);
            case "named" -> new Event.Named(subject, text(node, "name"), map(node.path("values")), cause);
            default -> throw new IllegalStateException("An event of an unknown kind is kept: " + node);
        };
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> all = new LinkedHashSet<>();
        node.forEach(one -> all.add(one.asText()));
        return all;
    }

    private static ObjectNode object(Map<String, JsonNode> values) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        values.forEach(node::set);
        return node;
    }

    private static Map<String, JsonNode> map(JsonNode node) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        node.properties().forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }
}
