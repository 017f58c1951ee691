package io.dukon.definitions.merge;

import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What differs between two configurations, attribute by attribute; and the way back from differences. */
public final class Difference {
    private final List<Change> changes = new ArrayList<>();

    private Difference() {}

    /** @param before null when the item is new, @param after null when it is gone */
    public static List<Change> between(Item before, Item after) {
        Item named = before == null ? after : before;
        Difference difference = new Difference();
        if (named != null
                && (before == null || after == null || !before.content().equals(after.content()))) {
            difference.compare(Path.of(named.kind(), named.id()), TreeReader.read(before), TreeReader.read(after));
        }
        return List.copyOf(difference.changes);
    }

    /** Items are told apart by kind and id: the sets are those of one pack, where each stands once. */
    public static List<Change> between(Collection<Item> before, Collection<Item> after) {
        Map<String, Item> first = byName(before);
        Map<String, Item> second = byName(after);
        Set<String> names = new LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        return names.stream()
                .flatMap(name -> between(first.get(name), second.get(name)).stream())
                .toList();
    }

    /** The item with the changes made; {@code null} when they remove it. */
    public static Item apply(Item base, List<Change> changes) {
        return Patch.apply(base, changes);
    }

    /** The items with the changes made; new ones stand behind the others. */
    public static List<Item> apply(Collection<Item> base, List<Change> changes) {
        Map<String, Item> items = byName(base);
        Map<String, List<Change>> byItem = new LinkedHashMap<>();
        changes.forEach(change -> byItem.computeIfAbsent(change.item(), unseen -> new ArrayList<>())
                .add(change));
        byItem.forEach((name, own) -> items.compute(name, (same, item) -> Patch.apply(item, own)));
        return List.copyOf(items.values());
    }

    static Map<String, Item> byName(Collection<Item> items) {
        Map<String, Item> all = new LinkedHashMap<>();
        items.forEach(item -> all.put(item.kind() + "/" + item.id(), item));
        return all;
    }

    private void compare(Path path, Tree before, Tree after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null
                && after instanceof Tree.Elements added
                && !added.parts().isEmpty()) {
            compare(path, new Tree.Elements(Map.of(), added.ordered()), added);
        } else if (before instanceof Tree.Branch one && after instanceof Tree.Branch two) {
            differing(one.parts(), two.parts())
                    .forEach(name -> compare(
                            path.attribute(name),
                            one.parts().get(name),
                            two.parts().get(name)));
        } else if (before instanceof Tree.Elements one && after instanceof Tree.Elements two) {
            differing(one.parts(), two.parts())
                    .forEach(name -> compare(
                            path.element(name),
                            one.parts().get(name),
                            two.parts().get(name)));
            order(path, one, two);
        } else {
            changes.add(new Change(path.toString(), Tree.json(before), Tree.json(after)));
        }
    }

    /** Told only when it does not follow from what was added, at the end, and what was removed. */
    private void order(Path path, Tree.Elements before, Tree.Elements after) {
        List<String> expected = new ArrayList<>(before.order());
        expected.retainAll(after.parts().keySet());
        after.order().stream().filter(name -> !before.parts().containsKey(name)).forEach(expected::add);
        if (after.ordered() && !expected.equals(after.order())) {
            changes.add(new Change(
                    path.attribute("order").toString(),
                    Json.MAPPER.valueToTree(before.order()),
                    Json.MAPPER.valueToTree(after.order())));
        }
    }

    private static Set<String> differing(Map<String, Tree> one, Map<String, Tree> two) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(two.keySet());
        names.removeIf(name -> Objects.equals(one.get(name), two.get(name)));
        return names;
    }
}
