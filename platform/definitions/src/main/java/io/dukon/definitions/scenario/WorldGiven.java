package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.RunContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Puts what is given into a world. Records come as by import: no guards hold, and no person did it. */
record WorldGiven(World world, RunContext context, WorldRecords records, StoryValues values) {
    void take(JsonNode given) {
        world.inputs.putAll(Json.entries(given.path("input")));
        for (JsonNode unit : Json.list(given, "units")) {
            world.heads.put(Json.text(unit, "id"), Json.text(unit, "head"));
        }
        Json.list(given, "people").forEach(this::person);
        for (JsonNode entry : Json.list(given, "roster")) {
            world.roster.put(Json.text(entry, "person") + "/" + Json.text(entry, "date"), Json.text(entry, "shift"));
        }
        Json.list(given, "records").forEach(this::record);
        Json.list(given, "tasks").forEach(this::task);
        for (JsonNode fault : Json.list(given, "fails")) {
            world.broken.add(Json.text(fault, "channel") + "/" + Json.text(fault, "to"));
        }
        assignedLast(given);
    }

    private void person(JsonNode person) {
        Set<String> roles = new HashSet<>(Json.strings(person, "role"));
        String id = Json.text(person, "id");
        world.people.put(
                id, new World.Person(id, roles, Json.text(person, "unit"), "started".equals(Json.text(person, "day"))));
        if (person.has("shift")) {
            LocalDate today = world.now.atZone(context.zone()).toLocalDate();
            world.roster.put(id + "/" + today, Json.text(person, "shift"));
        }
    }

    private void record(JsonNode record) {
        String type = Json.text(record, "type");
        String id = records.create(
                        Json.text(record, "id"),
                        type,
                        Json.text(record, "stage"),
                        values.of(type, record.path("set")),
                        null,
                        new Event.Cause(null, true, world.now))
                .id();
        world.chats.put(id, Set.copyOf(Json.strings(record, "chat")));
    }

    private void task(JsonNode task) {
        World.Rec record = world.record(Json.text(task, "on"));
        String id = Json.text(task, "id", "task" + world.next());
        world.tasks.put(
                id,
                new World.Task(
                        id,
                        Json.text(task, "use"),
                        record.ref().id(),
                        record.stage(),
                        Json.text(task, "to"),
                        !task.has("to"),
                        Json.text(task, "from"),
                        null,
                        task.has("due") ? StoryTime.read(Json.text(task, "due"), world.now, context.zone()) : null,
                        "open"));
    }

    /** The first named was assigned longest ago. */
    private void assignedLast(JsonNode given) {
        Instant turn = world.now.minusSeconds(3600);
        for (String person : Json.strings(given, "assigned-last")) {
            turn = turn.plusSeconds(1);
            for (String queue : context.configuration().queues().keySet()) {
                world.lastAssigned.put(queue + "/" + person, turn);
            }
        }
    }
}
