package io.dukon.definitions.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.Packs;
import io.dukon.definitions.pack.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NeedsTest {

    @Test
    void aScheduleNeedsItsFilterAndWhatTheFilterFinds() {
        Map<String, Item> items = Packs.read(
                        "automations/a.yaml",
                        "{ id: weekly, trigger: { schedule: { every: week, over: old } }, steps: [ { id: s, note: asked } ] }",
                        "filters/a.yaml",
                        "[ { id: old, type: order, that: { sum: { gt: 5 } } }, { id: other, type: order, that: { sum: 1 } } ]",
                        "types/a.yaml",
                        "{ id: order, fields: [ { id: sum, type: number } ] }")
                .pack()
                .items()
                .stream()
                .collect(Collectors.toMap(item -> item.kind() + "/" + item.id(), item -> item));

        Set<String> needed = new Needs(items).closure(Set.of("automations/weekly"), List.of());

        needed.retainAll(items.keySet());
        assertEquals(Set.of("automations/weekly", "filters/old", "types/order"), new TreeSet<>(needed));
    }
}
