package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.RunContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a world with what a story expects; answers the first difference in words. */
final class Expectations {
    private final World world;
    private final RunContext context;
    private final StoryActs acts;

    Expectations(World world, RunContext context, StoryActs acts) {
        this.world = world;
        this.context = context;
        this.acts = acts;
    }

    Optional<String> difference(String what, JsonNode wanted) {
        return switch (what) {
            case "record" -> record(wanted);
            case "task" ->
                count("task", wanted, world.tasks.values().stream().filter(task -> task(task, wanted)), tasks());
            case "notify", "message", "note" -> count(what, wanted, said(what, wanted), heard(what));
            default -> throw new StoryProblem("“" + what + "” cannot be expected here yet");
        };
    }

    private Optional<String> record(JsonNode wanted) {
        if (wanted.has("id")) {
            World.Rec record = world.record(Json.text(wanted, "id"));
            return differences(record, wanted)
                    .findFirst()
                    .map(found -> "record " + Json.text(wanted, "id") + ": " + found);
        }
        List<World.Rec> found = world.records.values().stream()
                .filter(record -> record.ref().type().equals(Json.text(wanted, "type")))
                .filter(record -> differences(record, wanted).findFirst().isEmpty())
                .toList();
        if (wanted.has("as") && !found.isEmpty()) {
            world.aliases.put(Json.text(wanted, "as"), found.getFirst().ref().id());
        }
        return count("record", wanted, found.stream(), "");
    }

    private Stream<String> differences(World.Rec record, JsonNode wanted) {
        Stream<String> stage = different("stage", Json.text(wanted, "stage"), record.stage(), wanted.has("stage"));
        JsonNode closed = context.read(record.ref(), "closed");
        Stream<String> end = different(
                "closed", Json.text(wanted, "closed"), closed == null ? null : closed.asText(), wanted.has("closed"));
        Set<String> linked = links(record);
        Stream<String> links = Json.strings(wanted, "linked").stream()
                .filter(name -> !linked.contains(world.id(name)))
                .map(name -> "is not linked with " + name);
        return Stream.of(stage, end, fields(record, wanted.path("set")), links).flatMap(one -> one);
    }

    private Stream<String> fields(World.Rec record, JsonNode set) {
        Map<String, JsonNode> expected = acts.values(record.ref().type(), set);
        return expected.entrySet().stream()
                .filter(entry -> !same(entry.getValue(), record.fields().get(entry.getKey())))
                .map(entry -> entry.getKey() + " is " + record.fields().get(entry.getKey()) + ", expected "
                        + entry.getValue());
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return Json.empty(expected) ? Json.empty(actual) : expected.equals(actual);
    }

    private static Stream<String> different(String name, String expected, String actual, boolean asked) {
        return !asked || Objects.equals(expected, actual)
                ? Stream.empty()
                : Stream.of(name + " is " + actual + ", expected " + expected);
    }

    private Set<String> links(World.Rec record) {
        Set<String> all = new LinkedHashSet<>(record.links());
        record.fields().values().stream()
                .filter(value -> value != null && value.isTextual())
                .forEach(v -> all.add(v.asText()));
        world.records.values().stream()
                .filter(other -> other.links().contains(record.ref().id()))
                .forEach(other -> all.add(other.ref().id()));
        return all;
    }

    private boolean task(World.Task task, JsonNode wanted) {
        return is(wanted, "use", task.template())
                && is(wanted, "on", task.on())
                && is(wanted, "to", world.holder(task))
                && is(wanted, "from", task.from())
                && is(wanted, "state", task.state())
                && is(wanted, "id", task.id())
                && (!wanted.has("due") || dueAt(wanted, task));
    }

    private boolean dueAt(JsonNode wanted, World.Task task) {
        return StoryTime.read(Json.text(wanted, "due"), world.now, context.zone())
                .equals(task.due());
    }

    private Stream<World.Said> said(String kind, JsonNode wanted) {
        return world.said.stream()
                .filter(one -> one.kind().equals(kind))
                .filter(one -> is(wanted, kind.equals("message") ? "use" : "text", one.key()))
                .filter(one -> is(wanted, "to", one.to()) && is(wanted, "on", one.on()));
    }

    private boolean is(JsonNode wanted, String name, String actual) {
        return !wanted.has(name) || Objects.equals(world.id(Json.text(wanted, name)), actual);
    }

    private static Optional<String> count(String what, JsonNode wanted, Stream<?> found, String instead) {
        long expected = wanted.path("count").asLong(1);
        long actual = found.count();
        return actual == expected
                ? Optional.empty()
                : Optional.of("expected " + expected + " × " + what + " " + wanted + ", found " + actual + instead);
    }

    private String tasks() {
        return world.tasks.values().stream()
                .map(task ->
                        task.template() + " on " + task.on() + " (" + task.state() + ", " + world.holder(task) + ")")
                .reduce("; there are", (all, one) -> all + " " + one + ",");
    }

    private String heard(String kind) {
        return world.said.stream()
                .filter(one -> one.kind().equals(kind))
                .map(one -> one.key() + " → " + one.to())
                .reduce("; there are", (all, one) -> all + " " + one + ",");
    }
}
