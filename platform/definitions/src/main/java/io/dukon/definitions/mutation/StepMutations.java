package io.dukon.definitions.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to break a block of steps, branches included. */
final class StepMutations {
    private static final Pattern SPAN = Pattern.compile("(\\d+)([a-z]+)");
    private static final Pattern CLOCK = Pattern.compile("(\\d\\d):(\\d\\d)(:\\d\\d)?");
    private static final Set<String> BESIDE_THE_VERB = Set.of("id", "then", "else", "cases");

    private final Others others;
    private final Unordered unordered;

    StepMutations(Others others) {
        this.others = others;
        this.unordered = new Unordered(others.configuration().texts());
    }

    /** Steps whose order nobody could see are not swapped. */
    List<Mutation> of(JsonNode block) {
        List<Mutation> all = new ArrayList<>();
        List<JsonNode> steps = Json.asList(block);
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            ObjectNode step = (ObjectNode) steps.get(i);
            String where = "step " + Json.text(step, "id");
            all.add(new Mutation(where + " is left out", without(steps, i)));
            if (i + 1 < steps.size() && !unordered.either(step, steps.get(i + 1))) {
                all.add(new Mutation(where + " comes after the next", swapped(steps, i)));
            }
            one(step).stream()
                    .map(mutation -> new Mutation(
                            mutation.change().startsWith("step ")
                                    ? mutation.change()
                                    : where + ": " + mutation.change(),
                            replaced(steps, index, mutation.part())))
                    .forEach(all::add);
        }
        return all;
    }

    private static ArrayNode array(List<JsonNode> steps) {
        return Json.nodes().arrayNode().addAll(steps);
    }

    private static ArrayNode without(List<JsonNode> steps, int index) {
        ArrayNode copy = array(steps);
        copy.remove(index);
        return copy;
    }

    private static ArrayNode swapped(List<JsonNode> steps, int index) {
        ArrayNode copy = array(steps);
        copy.set(index, steps.get(index + 1));
        copy.set(index + 1, steps.get(index));
        return copy;
    }

    private static ArrayNode replaced(List<JsonNode> steps, int index, JsonNode step) {
        ArrayNode copy = array(steps);
        copy.set(index, step);
        return copy;
    }

    private List<Mutation> one(ObjectNode step) {
        List<Mutation> all = new ArrayList<>();
        Json.entries(step).forEach((key, value) -> {
            switch (key) {
                case "then", "else" -> of(value).forEach(inner -> all.add(inner.in(step, key)));
                case "cases" -> blocks(value).forEach(inner -> all.add(inner.in(step, key)));
                default -> {
                    if (!BESIDE_THE_VERB.contains(key)) {
                        body(key, value).forEach(inner -> all.add(inner.in(step, key)));
                    }
                }
            }
        });
        return all;
    }

    private List<Mutation> body(String verb, JsonNode value) {
        return switch (verb) {
            case "if" ->
                List.of(new Mutation(
                        "the condition is turned round", Json.object().set("not", value)));
            case "wait" -> times((ObjectNode) value);
            case "offer" -> offer((ObjectNode) value);
            case "await" -> value.isArray() ? blocks(value) : times((ObjectNode) value);
            case "set" ->
                Json.entries(value).keySet().stream()
                        .map(key -> Mutation.without((ObjectNode) value, key))
                        .toList();
            case "choose", "stop" -> List.of();
            default -> value.isObject() ? new ActMutations(others).of(verb, (ObjectNode) value) : List.of();
        };
    }

    private List<Mutation> offer(ObjectNode body) {
        List<Mutation> all = new ArrayList<>(times(body));
        others.queue(Json.text(body, "queue")).ifPresent(queue -> all.add(Mutation.with(body, "queue", queue)));
        all.add(Mutation.with(
                body, "laps", Json.nodes().numberNode(body.path("laps").asInt(1) + 1)));
        all.add(Mutation.with(body, "then", Json.text(body, "then", "stop").equals("all") ? "stop" : "all"));
        return all;
    }

    /** Cases and branches: each forgotten, and each broken inside. */
    private List<Mutation> blocks(JsonNode list) {
        List<Mutation> all = new ArrayList<>();
        List<JsonNode> blocks = Json.asList(list);
        for (int i = 0; i < blocks.size(); i++) {
            int index = i;
            ObjectNode block = (ObjectNode) blocks.get(i);
            String name = Json.text(block, "id", block.path("is").toString());
            all.add(new Mutation("“" + name + "” is left out", without(blocks, i)));
            of(block.path("steps"))
                    .forEach(inner -> all.add(new Mutation(
                            inner.change(),
                            replaced(blocks, index, inner.in(block, "steps").part()))));
            times(block).forEach(inner -> all.add(new Mutation(inner.change(), replaced(blocks, index, inner.part()))));
        }
        return all;
    }

    /** Every length of time and every clock time in it is another. */
    static List<Mutation> times(ObjectNode body) {
        List<Mutation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : Json.entries(body).entrySet()) {
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "for", "after", "plus", "minus", "each" ->
                    all.add(Mutation.with(body, entry.getKey(), longer(value)));
                case "at" -> all.add(Mutation.with(body, "at", later(value)));
                case "day" -> all.add(Mutation.with(body, "day", Json.nodes().numberNode(9)));
                case "past" -> all.add(Mutation.without(body, "past"));
                case "until" -> {
                    if (value.isObject()) {
                        times((ObjectNode) value).forEach(inner -> all.add(inner.in(body, "until")));
                    }
                    all.add(Mutation.with(body, "until", "now"));
                }
                default -> {}
            }
        }
        return all;
    }

    private static String longer(JsonNode value) {
        Matcher span = SPAN.matcher(value.asText());
        return span.matches() ? (Long.parseLong(span.group(1)) + 1) + span.group(2) : "77m";
    }

    private static String later(JsonNode value) {
        Matcher clock = CLOCK.matcher(value.asText());
        int hour = clock.matches() ? (Integer.parseInt(clock.group(1)) + 1) % 24 : 5;
        return "%02d:17".formatted(hour);
    }
}
