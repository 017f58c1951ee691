package io.dukon.definitions.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.text.Words;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.value.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says values of the language (pack grammar §4): literals, references, moments, people, and choices among them.
 *
 * @param type of the record with which the item deals; null when nobody knows
 */
record PlainWords(ItemNames names, String type) {
    private static final List<String> PEOPLE = List.of("queue", "role", "head-of");

    String say(JsonNode value) {
        if (value.isBoolean()) {
            return words().say(value.booleanValue() ? "yes" : "no");
        }
        if (value.isArray()) {
            return Json.asList(value).stream().map(this::say).collect(Collectors.joining(", "));
        }
        return value.isObject() ? object(value) : text(value.asText());
    }

    private Words words() {
        return names.words();
    }

    private ConditionWords conditions() {
        return new ConditionWords(names, Map.of());
    }

    private String text(String text) {
        if (text.startsWith("$") && !text.startsWith("$$")) {
            return "“" + conditions().reference(text, type) + "”";
        }
        if (Span.written(text)) {
            Span span = Span.parse(text);
            return words().count("span." + span.unit().name(), span.amount());
        }
        String stage = text.matches("[a-z][a-z0-9_]*/[a-z][a-z0-9_]*") ? names.stage(text) : text;
        return words().word("word." + stage, stage);
    }

    private String object(JsonNode value) {
        if (value.has("amount")) {
            return (value.path("amount").asText() + " " + value.path("currency").asText("")).strip();
        }
        if (value.has("if")) {
            String condition = conditions().say(Condition.parse(value.get("if")), type);
            return words().say("either", condition, part(value, "then"), part(value, "else"));
        }
        if (value.has("match")) {
            return words().say("match", part(value, "match"));
        }
        if (value.has("add")) {
            return "+" + say(value.path("add"));
        }
        List<String> people = PEOPLE.stream()
                .filter(value::has)
                .map(word -> person(word, value.path(word).asText()))
                .toList();
        return people.isEmpty() ? moment(value) : String.join(", ", people);
    }

    /** A moment with which a field is compared: reckoned from now, it is said as people say it. */
    String beside(JsonNode moment, FieldDefinition field) {
        boolean now = !moment.has("from") || moment.path("from").asText().equals("now");
        if (!now || moment.size() > (moment.has("from") ? 2 : 1)) {
            return moment(moment);
        }
        if (moment.has("plus") || moment.has("minus")) {
            String length = part(moment, moment.has("plus") ? "plus" : "minus");
            return words().say(moment.has("plus") ? "moment.ahead" : "moment.ago", length);
        }
        boolean day = field != null && field.kind() == FieldKind.DATE;
        return moment.has("day") || moment.has("at")
                ? moment(moment)
                : words().say(day ? "moment.today" : "moment.now");
    }

    private String part(JsonNode value, String name) {
        return value.has(name) ? say(value.get(name)) : words().say("no");
    }

    private String person(String word, String name) {
        return switch (word) {
            case "queue" -> names.full("queues", name);
            case "role" -> names.full("roles", name);
            default -> words().say("head_of", text(name));
        };
    }

    private String moment(JsonNode value) {
        List<String> parts = new ArrayList<>();
        for (String word : List.of("from", "plus", "minus", "day", "at")) {
            if (value.has(word)) {
                parts.add(words().say("moment." + word, say(value.get(word))));
            }
        }
        return parts.isEmpty()
                ? Json.entries(value).values().stream().map(this::say).collect(Collectors.joining(", "))
                : String.join(" ", parts);
    }
}
