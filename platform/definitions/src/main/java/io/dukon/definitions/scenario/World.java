package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.run.RunState;
import io.dukon.definitions.run.Wait;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A shop in memory. What it holds is immutable, so that an act that was refused is undone by putting back the maps. */
final class World {
    record Person(String id, Set<String> roles, String unit, boolean dayStarted) {}

    record Rec(
            RecordRef ref,
            long number,
            String stage,
            Map<String, JsonNode> fields,
            Set<String> links,
            Instant created) {
        Rec on(String newStage) {
            return new Rec(ref, number, newStage, fields, links, created);
        }

        Rec with(Map<String, JsonNode> changed) {
            Map<String, JsonNode> all = new LinkedHashMap<>(fields);
            all.putAll(changed);
            return new Rec(ref, number, stage, all, links, created);
        }

        String text(String field) {
            JsonNode value = fields.get(field);
            return value == null || value.isNull() ? null : value.asText();
        }
    }

    /** @param follows it belongs to whoever is responsible for the record */
    record Task(
            String id,
            String template,
            String on,
            String stage,
            String to,
            boolean follows,
            String from,
            Instant due,
            String state) {
        Task in(String newState) {
            return new Task(id, template, on, stage, to, follows, from, due, newState);
        }
    }

    /** A notification, a message or a note. */
    record Said(String kind, String key, String to, String on) {}

    record Run(String id, RunState state, List<Wait> waits, String stage, boolean alive) {}

    Instant now;
    Map<String, Person> people = new LinkedHashMap<>();
    Map<String, Rec> records = new LinkedHashMap<>();
    Map<String, Task> tasks = new LinkedHashMap<>();
    Map<String, Run> runs = new LinkedHashMap<>();
    Map<String, Instant> lastAssigned = new HashMap<>();
    Map<String, String> aliases = new HashMap<>();
    Map<String, JsonNode> inputs = new HashMap<>();
    Set<String> spent = new HashSet<>();
    List<Said> said = new ArrayList<>();
    Deque<Event> pending = new ArrayDeque<>();
    private long counter;

    World copy() {
        World copy = new World();
        copy.restore(this);
        return copy;
    }

    /** Becomes as the other is. */
    void restore(World from) {
        now = from.now;
        people = new LinkedHashMap<>(from.people);
        records = new LinkedHashMap<>(from.records);
        tasks = new LinkedHashMap<>(from.tasks);
        runs = new LinkedHashMap<>(from.runs);
        lastAssigned = new HashMap<>(from.lastAssigned);
        aliases = new HashMap<>(from.aliases);
        inputs = new HashMap<>(from.inputs);
        spent = new HashSet<>(from.spent);
        said = new ArrayList<>(from.said);
        pending = new ArrayDeque<>(from.pending);
        counter = from.counter;
    }

    long next() {
        return ++counter;
    }

    /** The id behind a name that a test gave; the name itself when it is an id. */
    String id(String name) {
        return name == null ? null : aliases.getOrDefault(name, name);
    }

    Rec record(String name) {
        Rec found = records.get(id(name));
        if (found == null) {
            throw new StoryProblem("there is no record “" + name + "”");
        }
        return found;
    }

    /** Whose task it is now; null while nobody's. */
    String holder(Task task) {
        return task.follows() && records.containsKey(task.on())
                ? records.get(task.on()).text("responsible")
                : task.to();
    }
}
