package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Phrase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One world, and the parts of a story played in it one after another. */
final class Play {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    private final World world = new World();
    private final WorldContext context;
    private final WorldRuns runs;
    private final WorldGiven given;
    private final WorldClock clock;
    private final StoryActs acts;
    private final Expectations expectations;
    private final Telling telling;
    private int part;

    Play(Configuration configuration) {
        context = new WorldContext(configuration, world, ZONE);
        runs = new WorldRuns(configuration, world, context);
        WorldPeople people = new WorldPeople(configuration, world, context);
        WorldTasks tasks = new WorldTasks(configuration, world, context, people);
        WorldCoupons coupons = new WorldCoupons(configuration, world);
        WorldRecords records = new WorldRecords(configuration, world, context, tasks, coupons);
        WorldPlaces places = new WorldPlaces(world, context, people, records);
        WorldRequests requests = new WorldRequests(
                world,
                context,
                people,
                (request, answer) -> runs.wake(world.runs.get(request.run()), request.step(), answer));
        WorldMessages messages = new WorldMessages(configuration, world, context);
        runs.performedBy(new WorldEffects(world, people, tasks, records, places, coupons, messages, requests));
        StoryValues values = new StoryValues(world, context);
        given = new WorldGiven(world, context, records, values);
        clock = clock(requests, places, coupons);
        acts = new StoryActs(
                world,
                runs,
                records,
                new WorldRules(configuration, context),
                tasks,
                places,
                requests,
                new WorldForms(configuration, world, context, tasks, runs),
                new StoryButtons(configuration, world, context, runs, records, values),
                values);
        telling = new Telling(configuration, world, ZONE);
        expectations = new Expectations(world, context, values, requests, telling);
    }

    private WorldClock clock(WorldRequests requests, WorldPlaces places, WorldCoupons coupons) {
        WorldCalendar calendar = new WorldCalendar(context.configuration(), world, context);
        return new WorldClock(world, runs, List.of(runs, requests, places, coupons, calendar));
    }

    World world() {
        return world;
    }

    int part() {
        return part;
    }

    /** What is given in the files that a test uses, and last in its own. */
    void given(List<JsonNode> what) {
        String now = what.stream()
                .map(one -> Json.text(one, "now"))
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new StoryProblem("story_no_now"));
        world.now = StoryTime.read(now, Instant.EPOCH, ZONE);
        world.calendar = world.now;
        what.forEach(given::take);
    }

    /** What automations did about the records that were given. */
    Optional<Failure> opened() {
        runs.settle();
        return incident(Set.of(), "");
    }

    Optional<Failure> play(JsonNode next) {
        part++;
        String at = Json.text(next, "at", "");
        if (!at.isEmpty()) {
            clock.passTo(StoryTime.read(at, world.now, ZONE));
        }
        for (JsonNode act : Json.list(next, "when")) {
            for (Map.Entry<String, JsonNode> one : Json.entries(act).entrySet()) {
                Optional<Mismatch> surprise = act(one.getKey(), one.getValue());
                if (surprise.isPresent()) {
                    return surprise.map(mismatch -> failure(at, mismatch));
                }
            }
        }
        Set<String> words = new HashSet<>();
        Json.list(next, "then").forEach(one -> words.addAll(Json.entries(one).keySet()));
        return Json.list(next, "then").stream()
                .flatMap(expected -> Json.entries(expected).entrySet().stream())
                .flatMap(expected -> expectations.mismatch(expected.getKey(), expected.getValue()).stream())
                .findFirst()
                .map(mismatch -> failure(at, mismatch))
                .or(() -> incident(words, at));
    }

    private Failure failure(String at, Mismatch mismatch) {
        return new Failure(part, at, mismatch.expected(), mismatch.found());
    }

    /** A robot that could not go on is never what a story meant, unless it says so. */
    private Optional<Failure> incident(Set<String> expected, String at) {
        return world.said.stream()
                .filter(one -> one.kind().equals("incident") && !expected.contains("incident"))
                .findFirst()
                .map(one -> new Failure(part, at, Phrase.of("story_robots"), Phrase.of("story_robot", one.key())));
    }

    private Optional<Mismatch> act(String verb, JsonNode body) {
        Set<String> expected = new HashSet<>(Json.strings(body, "refused"));
        World before = world.copy();
        try {
            acts.act(verb, body);
            clock.passTo(world.now);
        } catch (Refusal refusal) {
            world.restore(before);
            Set<String> actual = new HashSet<>(refusal.ids());
            return actual.equals(expected)
                    ? Optional.empty()
                    : Optional.of(new Mismatch(
                            expected(verb, body, expected), Phrase.of("story_was_refused", refusal.getMessage())));
        }
        return expected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mismatch(expected(verb, body, expected), Phrase.of("story_not_refused")));
    }

    private Phrase expected(String verb, JsonNode body, Set<String> refused) {
        Phrase act = telling.act(verb, body);
        return refused.isEmpty()
                ? Phrase.of("story_allowed", act)
                : Phrase.of("story_refused", act, String.join(", ", refused));
    }
}
