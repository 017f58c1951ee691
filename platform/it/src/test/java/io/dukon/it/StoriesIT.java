package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.scenario.PureStory;
import io.dukon.definitions.scenario.ScenarioRunner;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The law that makes tests of packs mean something: a story played in memory and the same story lived by people in a shop
 * have the same effects, part by part: records with their fields, tasks with their people and times, notifications,
 * requests, and what is refused.
 */
class StoriesIT {

    private static final List<Told> STORIES = new ArrayList<>();

    private record Told(String pack, String id, ShopStory story) {}

    /** Everybody comes in while the clock still goes; then it stands where each story begins. */
    @BeforeAll
    static void open() throws Exception {
        TestPack.release("floor");
        all("retail-sales", Path.of("../../tenant-templates/retail-sales/1.1.0"));
        all("floor", Path.of("src/test/resources/packs/floor"));
    }

    private static void all(String key, Path folder) {
        List<Item> items = new ArrayList<>(PackReader.read(Path.of("../../tenant-templates/base/1.0.0"))
                .pack()
                .items());
        items.addAll(PackReader.read(folder).pack().items());
        Configuration configuration = Configuration.of(items);
        for (String id : new ScenarioRunner(configuration, items).ids()) {
            STORIES.add(new Told(key, id, new ShopStory(key, new PureStory(configuration, items, id))));
        }
    }

    @AfterAll
    static void back() throws Exception {
        Installation.clockAhead(0);
    }

    @TestFactory
    @Covers({"RS-OP-02", "SS-145", "SS-305", "SS-OP-17", "SS-OP-20"})
    Stream<DynamicTest> a_story_has_the_same_effects_in_a_shop() {
        return STORIES.stream()
                .map(told -> DynamicTest.dynamicTest(told.pack() + " " + told.id(), () -> live(told.story())));
    }

    private static void live(ShopStory story) throws Exception {
        assertNull(story.pure.begin());
        Instant now = story.pure.now();
        Installation.clockStands(now);
        story.told.planAnew(now);
        story.told.settle(now);
        story.given();
        story.told.settle(now);
        story.same();
        int steps = 0;
        for (JsonNode part : story.pure.parts()) {
            steps++;
            part(story, part, steps);
        }
    }

    /** What comes due in a part was set a few looks at the clock later than in the story: each part is a moment late. */
    private static void part(ShopStory story, JsonNode part, int steps) throws Exception {
        List<JsonNode> acts = Json.list(part, "when");
        Map<String, JsonNode> quiet = Json.entries(part);
        quiet.remove("when");
        quiet.remove("then");
        assertNull(story.pure.play(Json.object(quiet)));
        Instant moment = story.pure.now().plusMillis(10L * steps);
        story.passTo(moment);
        for (JsonNode act : acts) {
            for (Map.Entry<String, JsonNode> one : Json.entries(act).entrySet()) {
                boolean refused = story.act(one.getKey(), one.getValue());
                story.told.settle(moment);
                assertNull(story.pure.play(
                        Json.object(Map.of("when", Json.MAPPER.createArrayNode().add(act)))));
                assertEquals(one.getValue().has("refused"), refused, act.toString());
            }
        }
        assertNull(story.pure.play(Json.object(Map.of("then", part.path("then")))));
        story.same();
    }
}
