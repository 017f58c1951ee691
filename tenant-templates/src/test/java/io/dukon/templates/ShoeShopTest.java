package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.Shelf;
import io.dukon.definitions.scenario.ScenarioResult;
import io.dukon.definitions.scenario.ScenarioRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A demanding pack: queues by duty and roster, requests to people, forms by answer, coupons, messages, dates. */
class ShoeShopTest {
    private static final ReadResult BASE =
            PackReader.read(new Shelf(Path.of("")).highest("base").orElseThrow());
    private static final ReadResult SHOES = PackReader.read(Path.of("src/test/resources/shoe-shop"));

    @Test
    void passesItsCheck() {
        assertEquals(List.of(), PackCheck.check(SHOES, List.of(BASE.pack())));
    }

    @Test
    void itsScenariosComeOutAsItSays() {
        List<Item> items = new ArrayList<>(BASE.pack().items());
        items.addAll(SHOES.pack().items());

        List<ScenarioResult> results =
                ScenarioRunner.run(Configuration.of(items), SHOES.pack().items());

        assertEquals(16, results.size());
        assertEquals(
                List.of(), results.stream().filter(result -> !result.passed()).toList());
    }
}
