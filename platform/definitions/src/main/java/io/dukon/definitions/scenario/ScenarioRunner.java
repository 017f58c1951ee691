package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pack.Unreadable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plays the tests of packs (given, when, then) over a world in memory, with the interpreter, the moves and the
 * conditions that run in a shop.
 */
public final class ScenarioRunner {
    private final Configuration configuration;
    private final Map<String, JsonNode> tests;

    /** @param items tests among them */
    public ScenarioRunner(Configuration configuration, Collection<Item> items) {
        this.configuration = configuration;
        this.tests = items.stream()
                .filter(item -> item.is(Kind.TESTS))
                .collect(Collectors.toMap(Item::id, Item::content, (first, second) -> second, LinkedHashMap::new));
    }

    /** Plays every test, several at a time; the results stand in the order of the tests. */
    public static List<ScenarioResult> run(Configuration configuration, Collection<Item> items) {
        ScenarioRunner runner = new ScenarioRunner(configuration, items);
        return runner.ids().parallelStream().map(runner::play).toList();
    }

    /**
     * Plays tests of somebody whom nobody knows: what has not begun when the time is up is not played, and so has failed.
     *
     * @param atMost for all of them together
     */
    public static List<ScenarioResult> run(Configuration configuration, Collection<Item> items, Duration atMost) {
        ScenarioRunner runner = new ScenarioRunner(configuration, items);
        long end = System.nanoTime() + atMost.toNanos();
        return runner.ids().parallelStream()
                .map(id -> System.nanoTime() < end ? runner.play(id) : runner.late(id))
                .toList();
    }

    private ScenarioResult late(String id) {
        Failure failure = new Failure(0, "", Phrase.of("story_in_time"), Phrase.of("story_no_time"));
        return new ScenarioResult(id, Json.text(tests.get(id), "title", id), Optional.of(failure), Set.of());
    }

    /** Tests to play: files that only share what is given are not played on their own. */
    public List<String> ids() {
        return tests.entrySet().stream()
                .filter(test -> test.getValue().has("story"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Plays one test. */
    public ScenarioResult play(String id) {
        JsonNode test = tests.get(id);
        String title = Json.text(test, "title", id);
        Play play = new Play(configuration);
        try {
            return new ScenarioResult(id, title, story(play, test), Set.copyOf(play.world().ran));
        } catch (RuntimeException broken) {
            Phrase why = broken instanceof StoryProblem problem ? problem.phrase() : Unreadable.said(broken);
            Failure failure = new Failure(play.part(), "", Phrase.of("story_playable"), why);
            return new ScenarioResult(id, title, Optional.of(failure), Set.copyOf(play.world().ran));
        }
    }

    private Optional<Failure> story(Play play, JsonNode test) {
        List<JsonNode> given = new ArrayList<>();
        for (String shared : Json.strings(test, "use")) {
            given.add(Optional.ofNullable(tests.get(shared))
                    .orElseThrow(() -> new StoryProblem("story_no_test", shared))
                    .path("given"));
        }
        given.add(test.path("given"));
        play.given(given);
        Optional<Failure> failure = play.opened();
        for (JsonNode part : Json.list(test, "story")) {
            failure = failure.or(() -> play.play(part));
        }
        return failure;
    }
}
