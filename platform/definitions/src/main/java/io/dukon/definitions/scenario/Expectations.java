package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.run.RunContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a world with what a story expects. */
record Expectations(World world, RunContext context, StoryValues values, WorldRequests requests, Telling telling) {

    Optional<Mismatch> mismatch(String what, JsonNode wanted) {
        return switch (what) {
            case "record" -> record(wanted);
            case "task" -> {
                long found = world.tasks.values().stream()
                        .filter(task -> task(task, wanted))
                        .count();
                yield count(what, wanted, found, telling.tasks(found, world.tasks.values().stream()));
            }
            case "notify", "message", "note", "incident" -> {
                long found = said(what, wanted);
                yield count(what, wanted, found, telling.said(found, what));
            }
            case "request" -> request(wanted);
            default -> throw new StoryProblem("story_cannot_expect", what);
        };
    }

    private Optional<Mismatch> count(String what, JsonNode wanted, long found, Phrase there) {
        return found == wanted.path("count").asLong(1)
                ? Optional.empty()
                : Optional.of(new Mismatch(telling.expected(what, wanted), there));
    }

    private Optional<Mismatch> record(JsonNode wanted) {
        if (wanted.has("id")) {
            World.Rec record = world.record(Json.text(wanted, "id"));
            return mismatches(record, wanted)
                    .findFirst()
                    .map(one -> new Mismatch(
                            Phrase.of("story_record", Json.text(wanted, "id"), one.expected()), one.found()));
        }
        List<World.Rec> found = world.records.values().stream()
                .filter(record -> record.ref().type().equals(Json.text(wanted, "type")))
                .filter(record -> mismatches(record, wanted).findFirst().isEmpty())
                .toList();
        if (wanted.has("as") && !found.isEmpty()) {
            world.aliases.put(Json.text(wanted, "as"), found.getFirst().ref().id());
        }
        return count("record", wanted, found.size(), Phrase.text(found.size()));
    }

    private Stream<Mismatch> mismatches(World.Rec record, JsonNode wanted) {
        JsonNode closed = context.read(record.ref(), "closed");
        Set<String> linked = links(record);
        return Stream.of(
                        attribute(wanted, "stage", record.stage()),
                        attribute(wanted, "closed", closed == null ? null : closed.asText()),
                        fields(record, wanted.path("set")),
                        Json.strings(wanted, "linked").stream()
                                .filter(name -> !linked.contains(world.id(name)))
                                .map(name -> new Mismatch(Phrase.of("story_link", name), Phrase.of("story_none"))))
                .flatMap(one -> one);
    }

    private static Stream<Mismatch> attribute(JsonNode wanted, String name, String actual) {
        String expected = Json.text(wanted, name);
        return !wanted.has(name) || Objects.equals(expected, actual)
                ? Stream.empty()
                : Stream.of(
                        new Mismatch(Telling.attribute(name, said(expected)), Telling.attribute(name, said(actual))));
    }

    private static Phrase said(String value) {
        return value == null ? Phrase.of("story_nothing") : Phrase.text(value);
    }

    private Stream<Mismatch> fields(World.Rec record, JsonNode set) {
        Map<String, JsonNode> expected = values.expected(record.ref().type(), set);
        return expected.entrySet().stream()
                .filter(entry -> !same(entry.getValue(), record.fields().get(entry.getKey())))
                .map(entry -> new Mismatch(
                        Telling.attribute(entry.getKey(), Telling.value(entry.getValue())),
                        Telling.attribute(
                                entry.getKey(), Telling.value(record.fields().get(entry.getKey())))));
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return Json.empty(expected) ? Json.empty(actual) : expected.equals(actual);
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
                && (!wanted.has("due") || due(wanted, task));
    }

    private boolean due(JsonNode wanted, World.Task task) {
        String due = Json.text(wanted, "due");
        return due == null
                ? task.due() == null
                : StoryTime.read(due, world.now, context.zone()).equals(task.due());
    }

    private long said(String kind, JsonNode wanted) {
        return world.said.stream()
                .filter(one -> one.kind().equals(kind) && said(one, wanted))
                .count();
    }

    private boolean said(World.Said one, JsonNode wanted) {
        String contains = Json.text(wanted, "contains");
        return Stream.of("use", "text", "id").allMatch(name -> is(wanted, name, one.key()))
                && is(wanted, "to", one.to())
                && is(wanted, "on", one.on())
                && is(wanted, "channel", one.channel())
                && (contains == null || String.valueOf(one.text()).contains(contains))
                && (!wanted.has("after") || after(one, Json.text(wanted, "after")));
    }

    private boolean after(World.Said one, String earlier) {
        return world.said.subList(0, world.said.indexOf(one)).stream()
                .anyMatch(other -> other.key().equals(earlier) && Objects.equals(other.to(), one.to()));
    }

    private Optional<Mismatch> request(JsonNode wanted) {
        List<World.Request> all = world.requests.values().stream()
                .filter(request -> is(wanted, "on", request.record()))
                .toList();
        long found = all.stream().filter(request -> asked(request, wanted)).count();
        Phrase there = all.stream()
                .map(request -> Phrase.of(
                        "story_request",
                        Telling.state(requests.state(request)),
                        String.join(", ", requests.asks(request))))
                .reduce((first, second) -> Phrase.of("story_semicolon", first, second))
                .orElse(Phrase.of("story_none"));
        return count("request", wanted, found, Phrase.of("story_there", found, there));
    }

    private boolean asked(World.Request request, JsonNode wanted) {
        boolean people = !wanted.has("asks")
                || Set.copyOf(Json.strings(wanted, "asks")).equals(Set.copyOf(requests.asks(request)));
        return people
                && is(wanted, "state", requests.state(request))
                && is(wanted, "to", request.round().person());
    }

    private boolean is(JsonNode wanted, String name, String actual) {
        return !wanted.has(name) || Objects.equals(world.id(Json.text(wanted, name)), actual);
    }
}
