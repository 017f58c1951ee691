package io.dukon.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Json;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReversalTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    private static OwnedItem item(String pack, String id, int position, String color) {
        return new OwnedItem(
                pack,
                position,
                new Item(
                        "tasks",
                        id,
                        Json.MAPPER.createObjectNode().put("id", id).put("due", color)));
    }

    private static Snapshot shop(List<OwnedItem> items, String... packs) {
        return new Snapshot(
                items,
                List.of(packs).stream()
                        .map(pack -> new Installation(pack, "1.0.0", AT, null))
                        .toList());
    }

    @Test
    void taking_back_gives_exactly_what_was() {
        Snapshot before = shop(List.of(item("a", "one", 1, "1h"), item("a", "two", 2, "1d")), "a");
        Snapshot after = shop(
                List.of(
                        item("a", "one", 1, "2h"),
                        item("a", "five", 3, "1d"),
                        item("shop", "three", 1, "1d"),
                        item("b", "four", 1, "1d")),
                "a",
                "b");
        Reversal reversal = Reversal.of(before, after);
        Snapshot back = Reversal.undo(after, reversal.before());
        assertEquals(Set.copyOf(before.items()), Set.copyOf(back.items()));
        assertEquals(before.installations(), back.installations());
        assertEquals(Set.of("b:*", "shop:*", "a:tasks/one", "a:tasks/two", "a:tasks/five"), reversal.touched());
    }

    @Test
    void what_was_changed_elsewhere_meanwhile_stays() {
        Snapshot before = shop(List.of(item("a", "one", 1, "1h"), item("a", "two", 2, "1d")), "a");
        Snapshot after = shop(List.of(item("a", "one", 1, "2h"), item("a", "two", 2, "1d")), "a");
        Snapshot now = shop(List.of(item("a", "one", 1, "2h"), item("a", "two", 2, "5d")), "a");
        Snapshot back = Reversal.undo(now, Reversal.of(before, after).before());
        assertEquals(Set.of(item("a", "one", 1, "1h"), item("a", "two", 2, "5d")), Set.copyOf(back.items()));
    }

    @Test
    void a_whole_pack_meets_each_of_its_items() {
        assertTrue(Reversal.meet(Set.of("a:*"), Set.of("a:tasks/one")));
        assertTrue(Reversal.meet(Set.of("a:tasks/one"), Set.of("a:*")));
        assertFalse(Reversal.meet(Set.of("a:*"), Set.of("ab:tasks/one")));
    }
}
