package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.run.Due;
import io.dukon.definitions.run.RunState;
import io.dukon.definitions.run.Wait;
import io.dukon.definitions.work.Place;
import io.dukon.definitions.work.Round;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A shop in memory. What it holds is immutable, so that an act that was refused is undone by putting back the maps. */
final class World {
    record Person(String id, Set<String> roles, String unit, boolean onDay) {}

    record Rec(
            RecordRef ref,
            long number,
            String stage,
            Map<String, JsonNode> fields,
            Set<String> links,
            Instant created,
            String creator) {
        Rec on(String newStage) {
            return new Rec(ref, number, newStage, fields, links, created, creator);
        }

        Rec with(Map<String, JsonNode> changed) {
            Map<String, JsonNode> all = new LinkedHashMap<>(fields);
            all.putAll(changed);
            return new Rec(ref, number, stage, all, links, created, creator);
        }

        String text(String field) {
            JsonNode value = fields.get(field);
            return value == null || value.isNull() ? null : value.asText();
        }
    }

    /**
     * @param follows it belongs to whoever is responsible for the record
     * @param length counts from when somebody has the task; null when the deadline is fixed, or there is none
     */
    record Task(
            String id,
            String template,
            String on,
            String stage,
            String to,
            boolean follows,
            String from,
            Due.In length,
            Instant due,
            String state) {
        Task in(String newState) {
            return new Task(id, template, on, stage, to, follows, from, length, due, newState);
        }

        Task held(String person, Instant deadline) {
            return new Task(id, template, on, stage, person, follows, from, length, deadline, state);
        }
    }

    /** A notification, a message or a note; an incident tells why a robot could not go on. */
    record Said(String kind, String key, String to, String on, String channel, String text, Instant at) {}

    /** Something that a room told of. */
    record Happened(String name, String on, Instant at) {}

    /** Money that came for a record; less than nothing was given back. */
    record Paid(String on, BigDecimal sum, String currency) {}

    record Run(String id, RunState state, List<Wait> waits, String stage, boolean alive) {}

    /** A record or a task that a queue is to give to somebody. */
    record Queued(String record, String task, Place place) {}

    /** A request that goes round the people of a queue. */
    record Request(String id, String run, String step, String record, String queue, boolean decline, Round round) {
        /** Who accepted it, else who alone is asked; null when neither. */
        String holder() {
            return round.person() == null ? round.asked() : round.person();
        }

        Request with(Round changed) {
            return new Request(id, run, step, record, queue, decline, changed);
        }
    }

    record Coupon(String code, String on, Instant until, String state, String heldBy) {
        Coupon in(String newState, String holder) {
            return new Coupon(code, on, until, newState, holder);
        }
    }

    Instant now;

    /** What the calendar brings is done up to here. */
    Instant calendar;

    Map<String, Person> people = new LinkedHashMap<>();
    Map<String, String> heads = new HashMap<>();
    Map<String, String> roster = new HashMap<>();
    Map<String, Set<String>> chats = new HashMap<>();
    Set<String> broken = new HashSet<>();
    Map<String, Rec> records = new LinkedHashMap<>();
    Map<String, Task> tasks = new LinkedHashMap<>();
    Map<String, Run> runs = new LinkedHashMap<>();
    Map<String, Request> requests = new LinkedHashMap<>();
    Map<String, Coupon> coupons = new LinkedHashMap<>();
    List<Queued> places = new ArrayList<>();
    Map<String, Instant> lastAssigned = new HashMap<>();
    Map<String, String> aliases = new HashMap<>();
    Map<String, JsonNode> inputs = new HashMap<>();
    Set<String> spent = new HashSet<>();
    Set<String> ran = new LinkedHashSet<>();
    List<Said> said = new ArrayList<>();
    List<Happened> happened = new ArrayList<>();
    Map<String, Instant> finished = new HashMap<>();
    List<Paid> paid = new ArrayList<>();
    Set<String> settled = new HashSet<>();
    Deque<Event> pending = new ArrayDeque<>();
    private long counter;

    World copy() {
        World copy = new World();
        copy.restore(this);
        return copy;
    }

    /** Becomes as the other is; which automations were ever started is not forgotten. */
    void restore(World from) {
        now = from.now;
        calendar = from.calendar;
        people = new LinkedHashMap<>(from.people);
        heads = new HashMap<>(from.heads);
        roster = new HashMap<>(from.roster);
        chats = new HashMap<>(from.chats);
        broken = new HashSet<>(from.broken);
        records = new LinkedHashMap<>(from.records);
        tasks = new LinkedHashMap<>(from.tasks);
        runs = new LinkedHashMap<>(from.runs);
        requests = new LinkedHashMap<>(from.requests);
        coupons = new LinkedHashMap<>(from.coupons);
        places = new ArrayList<>(from.places);
        lastAssigned = new HashMap<>(from.lastAssigned);
        aliases = new HashMap<>(from.aliases);
        inputs = new HashMap<>(from.inputs);
        spent = new HashSet<>(from.spent);
        said = new ArrayList<>(from.said);
        happened = new ArrayList<>(from.happened);
        finished = new HashMap<>(from.finished);
        paid = new ArrayList<>(from.paid);
        settled = new HashSet<>(from.settled);
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
            throw new StoryProblem("story_no_record", name);
        }
        return found;
    }

    Person person(String name) {
        Person found = people.get(name);
        if (found == null) {
            throw new StoryProblem("no_person", name);
        }
        return found;
    }

    /** Whose task it is now; null while nobody's. */
    String holder(Task task) {
        return task.follows() && records.containsKey(task.on())
                ? records.get(task.on()).text("responsible")
                : task.to();
    }

    boolean alive(String run) {
        return runs.containsKey(run) && runs.get(run).alive();
    }

    void say(String kind, String key, String to, String on) {
        said.add(new Said(kind, key, to, on, null, null, now));
    }
}
