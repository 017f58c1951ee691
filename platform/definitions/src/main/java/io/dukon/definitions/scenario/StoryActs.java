package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.type.FieldDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What people do in a story. */
record StoryActs(
        World world,
        WorldRuns runs,
        WorldRecords records,
        WorldRules rules,
        WorldTasks tasks,
        WorldPlaces places,
        WorldRequests requests,
        WorldForms forms,
        StoryButtons buttons,
        StoryValues values) {

    private static final String AMOUNT = "amount";

    /** Every word that may stand under {@code when}. */
    static final Set<String> WORDS = Set.of(
            "create",
            "set",
            "move",
            "press",
            "accept",
            "decline",
            "finish",
            "submit",
            "start_day",
            "end_day",
            "roster",
            "receive",
            "event",
            "fail");

    /** @throws Refusal when a rule says no */
    void act(String verb, JsonNode body) {
        Set<String> before = Set.copyOf(world.runs.keySet());
        Event.Cause cause = new Event.Cause(Json.text(body, "by"), false, world.now);
        switch (verb) {
            case "create" -> create(body, cause);
            case "set" -> set(body, cause);
            case "move" -> move(body, cause);
            case "press" -> buttons.press(body, cause);
            case "accept" -> requests.accept(cause.actor(), Json.text(body, "on"));
            case "decline" -> requests.decline(cause.actor(), Json.text(body, "on"));
            case "finish" -> tasks.finish(tasks.find(body), cause);
            case "submit" -> forms.submit(body, cause);
            case "start_day" -> day(cause.actor(), true);
            case "end_day" -> day(cause.actor(), false);
            case "roster" -> roster(body);
            case "receive" -> happened("conversation.started", null, body, cause);
            case "event" -> happened(Json.text(body, "name"), Json.text(body, "on"), body.path("values"), cause);
            case "fail" -> world.broken.add(Json.text(body, "channel") + "/" + world.id(Json.text(body, "to")));
            default -> throw new StoryProblem("story_no_act", verb, String.join(", ", new TreeSet<>(WORDS)));
        }
        runs.settle();
        Json.entries(body.path("as")).forEach((step, alias) -> name(step, alias.asText(), before));
    }

    private void name(String step, String alias, Set<String> before) {
        List<World.Run> named = world.runs.values().stream()
                .filter(run -> run.state().results().containsKey(step))
                .toList();
        named.stream()
                .filter(run -> !before.contains(run.id()))
                .reduce((first, last) -> last)
                .or(() -> named.stream().reduce((first, last) -> last))
                .ifPresent(run ->
                        world.aliases.put(alias, Json.text(run.state().results().get(step), "id")));
    }

    /** What a person makes by hand is his; what came in by itself is nobody's, and nobody made it. */
    private void create(JsonNode body, Event.Cause cause) {
        String type = Json.text(body, "type");
        String person = cause.actor();
        Set<String> roles = person == null ? Set.of() : world.person(person).roles();
        Map<String, JsonNode> given = new LinkedHashMap<>();
        if (person != null) {
            given.put("responsible", Json.nodes().textNode(person));
            given.putAll(units(type, person));
        }
        given.putAll(values.of(type, body.path("set")));
        if (person != null) {
            rules.fill(type, given, roles);
        }
        String stage = Json.text(body, "stage");
        if (stage != null) {
            rules.create(records.stage(stage), given, roles);
        }
        String id = records.create(null, type, stage, given, null, cause).id();
        String alias = Json.text(body, "as");
        if (alias != null) {
            world.aliases.put(alias, id);
        }
    }

    /** Fields whose default is the unit of who creates the record. */
    private Map<String, JsonNode> units(String type, String person) {
        Map<String, JsonNode> units = new LinkedHashMap<>();
        String unit = world.person(person).unit();
        for (FieldDefinition field : values.type(type).fields().values()) {
            if (field.mine() && unit != null) {
                units.put(field.id(), Json.nodes().textNode(unit));
            }
        }
        return units;
    }

    private void set(JsonNode body, Event.Cause cause) {
        World.Rec record = world.record(Json.text(body, "record"));
        Set<String> roles = world.person(cause.actor()).roles();
        Map<String, JsonNode> changed = values.of(record.ref().type(), body.path("fields"));
        rules.fill(record, changed, roles);
        if (changed.containsKey("responsible")) {
            places.withdraw(record.ref().id());
        }
        records.change(record.ref().id(), changed, cause);
    }

    private void move(JsonNode body, Event.Cause cause) {
        World.Rec record = world.record(Json.text(body, "record"));
        Stage target = records.stage(Json.text(body, "to"));
        rules.check(record, target, world.person(cause.actor()).roles(), false);
        records.enter(record, target, cause, null);
    }

    private void day(String person, boolean started) {
        World.Person one = world.person(person);
        world.people.put(person, new World.Person(one.id(), one.roles(), one.unit(), started));
        requests.review();
        places.review();
    }

    private void roster(JsonNode body) {
        String date = Json.text(body, "date");
        if (body.has("person")) {
            world.roster.put(Json.text(body, "person") + "/" + date, Json.text(body, "shift"));
        }
        Json.entries(body.path("replace")).forEach((before, after) -> {
            String shift = world.roster.remove(before + "/" + date);
            world.roster.put(after.asText() + "/" + date, shift);
        });
        requests.review();
        places.review();
    }

    private void happened(String event, String on, JsonNode brought, Event.Cause cause) {
        Map<String, JsonNode> said = Json.entries(brought);
        said.remove("as");
        if (event.equals(WorldPayments.RECEIVED) && said.containsKey(AMOUNT)) {
            pay(world.record(on).ref(), said, cause);
            return;
        }
        world.happened.add(new World.Happened(event, world.id(on), world.now));
        world.pending.add(new Event.Named(on == null ? null : world.record(on).ref(), event, said, cause));
    }

    /** Money given back is no payment that came: it counts in the sum alone. */
    private void pay(RecordRef ref, Map<String, JsonNode> said, Event.Cause cause) {
        said.putAll(values.of(ref.type(), Json.object().set(AMOUNT, said.get(AMOUNT))));
        WorldPayments payments = new WorldPayments(world);
        if (payments.add(ref.id(), said.get(AMOUNT))) {
            world.happened.add(new World.Happened(WorldPayments.RECEIVED, ref.id(), world.now));
            world.pending.add(new Event.Named(ref, WorldPayments.RECEIVED, said, cause));
        }
        payments.settle(ref, cause);
    }
}
