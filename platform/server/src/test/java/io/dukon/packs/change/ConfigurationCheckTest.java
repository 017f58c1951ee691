package io.dukon.packs.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A shop whose setup has an old fault goes on changing everything else. */
class ConfigurationCheckTest {
    private static final List<Item> SHOP = List.of(
            item(
                    "i18n",
                    "en",
                    "{'inputs': {'time': 'Time'}, 'roles': {'clerk': 'Clerk'}, 'queues': {'a': 'A', 'b': 'B'}}"),
            item("roles", "clerk", "{'id': 'clerk', 'rights': []}"),
            item("queues", "a", queue("a")));

    private final ConfigurationCheck check = new ConfigurationCheck();

    @Test
    void whatWasWrongBeforeRefusesNothing() {
        Snapshot before = shop(SHOP);
        // The old fault is told with another advice now: the new setting may be what was meant
        Item setting = item("inputs", "time", "{'id': 'time', 'type': 'time', 'default': '09:00'}");

        assertEquals(List.of(), check.errors(before, with(setting)));
    }

    @Test
    void whatTheChangeBringsIsRefused() {
        assertEquals(
                List.of("queues/b: there is no input “tim”"),
                check.errors(shop(SHOP), with(item("queues", "b", queue("b")))).stream()
                        .map(ConfigurationCheckTest::told)
                        .toList());
    }

    private static String told(Finding finding) {
        return finding.file() + ": " + finding.message();
    }

    private static String queue(String id) {
        return "{'id': '" + id + "', 'members': {'role': 'clerk'}, 'order': ['least_recent'],"
                + " 'settle': {'at': '$input.tim'}}";
    }

    private static Snapshot with(Item more) {
        List<Item> all = new ArrayList<>(SHOP);
        all.add(more);
        return shop(all);
    }

    private static Snapshot shop(List<Item> items) {
        return new Snapshot(List.of(), List.of()).with(OwnedItem.SHOP, items);
    }

    private static Item item(String kind, String id, String content) {
        try {
            return new Item(kind, id, Json.MAPPER.readTree(content.replace('\'', '"')));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
