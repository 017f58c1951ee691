package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plays the tests of packs (pack grammar §9) over a world in memory, with the interpreter, the moves and the conditions
 * that run in a shop.
 */
public final class ScenarioRunner {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    private final Configuration configuration;
    private final Map<String, JsonNode> tests;

    private ScenarioRunner(Configuration configuration, Collection<Item> items) {
        this.configuration = configuration;
        this.tests = items.stream()
                .filter(item -> item.is(Kind.TESTS))
                .collect(Collectors.toMap(Item::id, Item::content, (first, second) -> second, LinkedHashMap::new));
    }

    /** @param items tests among them; files that only share what is given are not played on their own */
    public static List<ScenarioResult> run(Configuration configuration, Collection<Item> items) {
        ScenarioRunner runner = new ScenarioRunner(configuration, items);
        return runner.tests.entrySet().stream()
                .filter(test -> test.getValue().has("story"))
                .map(test -> runner.play(test.getKey(), test.getValue()))
                .toList();
    }

    private ScenarioResult play(String id, JsonNode test) {
        try {
            return new ScenarioResult(id, story(test));
        } catch (RuntimeException broken) {
            return new ScenarioResult(id, Optional.of("it cannot be played: " + broken.getMessage()));
        }
    }

    private Optional<String> story(JsonNode test) {
        World world = new World();
        WorldContext context = new WorldContext(configuration, world, ZONE);
        StoryActs acts = new StoryActs(configuration, world, context);
        for (String shared : Json.strings(test, "use")) {
            given(world, acts, tests.get(shared).path("given"));
        }
        given(world, acts, test.path("given"));
        acts.runs().settle();
        int chapter = 0;
        for (JsonNode part : Json.list(test, "story")) {
            chapter++;
            Optional<String> difference = chapter(world, context, acts, part);
            if (difference.isPresent()) {
                return Optional.of("part " + chapter + ": " + difference.get());
            }
        }
        return Optional.empty();
    }

    private void given(World world, StoryActs acts, JsonNode given) {
        if (given.has("now")) {
            world.now = StoryTime.read(Json.text(given, "now"), Instant.EPOCH, ZONE);
        }
        world.inputs.putAll(Json.entries(given.path("input")));
        for (JsonNode person : Json.list(given, "people")) {
            Set<String> roles = new HashSet<>(Json.strings(person, "role"));
            boolean started = "started".equals(Json.text(person, "day"));
            String id = Json.text(person, "id");
            world.people.put(id, new World.Person(id, roles, Json.text(person, "unit"), started));
        }
        for (JsonNode record : Json.list(given, "records")) {
            String type = Json.text(record, "type");
            acts.runs()
                    .effects()
                    .create(
                            Json.text(record, "id"),
                            type,
                            Json.text(record, "stage"),
                            acts.values(type, record.path("set")),
                            null,
                            new Event.Cause(null, true, world.now));
        }
    }

    private Optional<String> chapter(World world, WorldContext context, StoryActs acts, JsonNode part) {
        if (part.has("at")) {
            acts.runs().passTo(StoryTime.read(Json.text(part, "at"), world.now, ZONE));
        }
        for (JsonNode act : Json.list(part, "when")) {
            for (Map.Entry<String, JsonNode> one : Json.entries(act).entrySet()) {
                Optional<String> surprise = act(world, acts, one.getKey(), one.getValue());
                if (surprise.isPresent()) {
                    return surprise;
                }
            }
        }
        Expectations expectations = new Expectations(world, context, acts);
        return Json.list(part, "then").stream()
                .flatMap(expected -> Json.entries(expected).entrySet().stream())
                .flatMap(expected -> expectations.difference(expected.getKey(), expected.getValue()).stream())
                .findFirst();
    }

    private Optional<String> act(World world, StoryActs acts, String verb, JsonNode body) {
        Set<String> expected = new HashSet<>(Json.strings(body, "refused"));
        World before = world.copy();
        try {
            acts.act(verb, body);
        } catch (Refusal refusal) {
            world.restore(before);
            Set<String> actual = new HashSet<>(refusal.ids());
            return actual.equals(expected)
                    ? Optional.empty()
                    : Optional.of(verb + " " + body + " was refused: " + refusal.getMessage());
        }
        return expected.isEmpty() ? Optional.empty() : Optional.of(verb + " " + body + " was not refused");
    }
}
