package io.dukon.definitions.plan;

import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.text.TextRoots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Differences by the item to which they belong: a text belongs to what it names. */
final class Owned {
    static final Predicate<String> EVERY_LANGUAGE = language -> true;

    private Owned() {}

    /** @param languages whose texts count. @return by kind and id */
    static Map<String, List<Change>> changes(List<Item> before, List<Item> after, Predicate<String> languages) {
        Set<String> robots = Stream.of(before, after)
                .flatMap(List::stream)
                .filter(item -> item.is(Kind.PROCESSES))
                .map(Item::id)
                .collect(Collectors.toSet());
        Map<String, List<Change>> all = new LinkedHashMap<>();
        for (Change change : Difference.between(before, after)) {
            if (!change.kind().equals(Kind.I18N.word())) {
                all.computeIfAbsent(change.item(), unseen -> new ArrayList<>()).add(change);
            } else if (languages.test(change.id())) {
                texts(change).forEach(text -> TextRoots.owner(text.path())
                        .map(owner -> process(owner, robots))
                        .ifPresent(owner -> all.computeIfAbsent(owner, unseen -> new ArrayList<>())
                                .add(text)));
            }
        }
        return all;
    }

    /** Texts of processes stand beside those of simple robots. */
    private static String process(String owner, Set<String> processes) {
        String id = owner.substring(owner.indexOf('/') + 1);
        return owner.startsWith("automations/") && processes.contains(id) ? "processes/" + id : owner;
    }

    /** A language that comes or goes as a whole is all of its texts. */
    private static List<Change> texts(Change change) {
        if (!change.path().equals(change.item())) {
            return List.of(change);
        }
        Item before = change.added() ? nothing(change) : new Item(change.kind(), change.id(), change.before());
        Item after = change.removed() ? nothing(change) : new Item(change.kind(), change.id(), change.after());
        return Difference.between(before, after);
    }

    private static Item nothing(Change change) {
        return new Item(change.kind(), change.id(), io.dukon.definitions.json.Json.object());
    }
}
