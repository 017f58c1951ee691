package io.dukon.definitions.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Ways to break the body of one act. */
final class ActMutations {
    private static final String SOMEBODY_ELSE = "$trigger.actor";
    private static final Set<String> NEVER_COPIED = Set.of("stage", "responsible", "number");

    private final Others others;
    private final List<Mutation> all = new ArrayList<>();
    private ObjectNode body;

    ActMutations(Others others) {
        this.others = others;
    }

    /** @param body of the verb in long form */
    List<Mutation> of(String verb, ObjectNode body) {
        this.body = body;
        all.clear();
        switch (verb) {
            case "notify", "note" -> told(verb);
            case "task" -> task();
            case "message" -> {
                replace("use", others::message);
                forget("not-after");
                entries("rates");
            }
            case "move" -> {
                replace("to", others::stage);
                forget("again");
            }
            case "assign" -> {
                replace("queue", others::queue);
                forget("prefer");
                forget("day");
            }
            case "create" -> create();
            case "copy" -> {
                forget("only");
                forget("except");
            }
            case "close-tasks" ->
                all.add(Mutation.with(body, "as", Json.text(body, "as", "void").equals("done") ? "void" : "done"));
            default -> Json.entries(body).keySet().forEach(this::forget);
        }
        return List.copyOf(all);
    }

    private void told(String verb) {
        replace("text", text -> Optional.of(text + "_of_another"));
        if (verb.equals("notify")) {
            assignee();
        }
    }

    private void task() {
        replace("use", others::task);
        assignee();
        forget("from");
        all.add(Mutation.with(body, "due", "7m"));
    }

    private void create() {
        replace("stage", others::stage);
        forget("match");
        forget("copy");
        entries("set");
    }

    /** Whoever it was for, it is for whoever caused it; and what names somebody names the responsible. */
    private void assignee() {
        if (body.has("to")) {
            forget("to");
        }
        if (!SOMEBODY_ELSE.equals(Json.text(body, "to"))) {
            all.add(Mutation.with(body, "to", SOMEBODY_ELSE));
        }
    }

    private void replace(String attribute, Function<String, Optional<String>> other) {
        JsonNode value = body.path(attribute);
        boolean literal = value.isTextual() && !value.textValue().startsWith("$");
        if (literal) {
            other.apply(value.textValue()).ifPresent(wrong -> all.add(Mutation.with(body, attribute, wrong)));
        }
    }

    private void forget(String attribute) {
        if (body.has(attribute)) {
            all.add(Mutation.without(body, attribute));
        }
    }

    /** Each entry of a map is forgotten, but for what a copy brings anyway. */
    private void entries(String attribute) {
        Json.entries(body.path(attribute)).forEach((key, value) -> {
            boolean copied = Json.strings(body, "copy").stream()
                    .anyMatch(source -> value.asText().equals(source + "." + key));
            if (!copied || NEVER_COPIED.contains(key)) {
                Mutation mutation = Mutation.without((ObjectNode) body.get(attribute), key);
                all.add(mutation.in(body, attribute));
            }
        });
    }
}
