package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.run.RunContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

/** The world as runs see it. */
record WorldContext(Configuration configuration, World world, ZoneId zone) implements RunContext {
    @Override
    public Instant now() {
        return world.now;
    }

    @Override
    public JsonNode read(RecordRef ref, String field) {
        World.Rec record = world.records.get(ref.id());
        if (record == null) {
            return null;
        }
        return switch (field) {
            case "id" -> Json.nodes().textNode(ref.id());
            case "number" -> Json.nodes().numberNode(record.number());
            case "stage" -> record.stage() == null ? null : Json.nodes().textNode(record.stage());
            case "created_at" -> Json.nodes().textNode(record.created().toString());
            case "created_by" -> record.creator() == null ? null : Json.nodes().textNode(record.creator());
            case "closed" -> closed(record);
            default -> record.fields().get(field);
        };
    }

    private JsonNode closed(World.Rec record) {
        return configuration
                .stage(record.stage() == null ? "" : record.stage())
                .filter(stage -> !stage.open())
                .map(Stage::kind)
                .<JsonNode>map(kind -> Json.nodes().textNode(kind.word()))
                .orElse(null);
    }

    @Override
    public long count(RecordRef ref, String of, Instant since) {
        return Stream.of(of)
                .flatMap(what -> switch (what) {
                    case "open_tasks" -> tasks(ref, "open").map(task -> since == null ? world.now : since);
                    case "done_tasks" ->
                        tasks(ref, "done").map(task -> world.finished.getOrDefault(task.id(), world.now));
                    case "notes" -> said(ref, "note");
                    case "messages" -> said(ref, "message");
                    case "moves" ->
                        Stream.concat(Stream.of(world.records.get(ref.id()).created()), happened(ref, "move."));
                    case "calls" -> happened(ref, "call.");
                    case "payments" -> happened(ref, WorldPayments.RECEIVED);
                    default -> linked(ref, what);
                })
                .filter(at -> since == null || !at.isBefore(since))
                .count();
    }

    private Stream<World.Task> tasks(RecordRef ref, String state) {
        return world.tasks.values().stream()
                .filter(task -> task.on().equals(ref.id()) && task.state().equals(state));
    }

    private Stream<Instant> said(RecordRef ref, String kind) {
        return world.said.stream()
                .filter(one -> one.kind().equals(kind) && ref.id().equals(one.on()))
                .map(World.Said::at);
    }

    private Stream<Instant> happened(RecordRef ref, String room) {
        return world.happened.stream()
                .filter(one -> one.name().startsWith(room) && ref.id().equals(one.on()))
                .map(World.Happened::at);
    }

    /** Records of the type that are linked with it, that name it, or that it names. */
    private Stream<Instant> linked(RecordRef ref, String type) {
        World.Rec self = world.records.get(ref.id());
        return world.records.values().stream()
                .filter(other -> other.ref().type().equals(type) && !other.ref().equals(ref))
                .filter(other -> other.links().contains(ref.id())
                        || self.links().contains(other.ref().id())
                        || names(other, ref.id())
                        || names(self, other.ref().id()))
                .map(World.Rec::created);
    }

    private static boolean names(World.Rec record, String id) {
        return record.fields().values().stream().anyMatch(value -> value != null && id.equals(value.asText()));
    }

    @Override
    public JsonNode input(String id) {
        return world.inputs.get(id);
    }

    @Override
    public JsonNode person(String person, String attribute) {
        World.Person found = world.people.get(person);
        String value = found == null
                ? null
                : switch (attribute) {
                    case "id", "name" -> person;
                    case "unit" -> found.unit();
                    case "head" -> world.heads.get(String.valueOf(found.unit()));
                    default -> null;
                };
        return value == null ? null : Json.nodes().textNode(value);
    }
}
