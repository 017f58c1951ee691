package io.dukon.definitions.cli;

import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.migration.Migrations;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What installing a pack changes: everything in a new shop, the differences onto another release. */
record PlannedPack(LoadedPack loaded, String onto, Path templates) {
    private static final Set<String> NOT_OF_A_SHOP =
            Set.of(Kind.TESTS.word(), Kind.DEMO.word(), Kind.MIGRATIONS.word());

    /** @param onto the release that is there, null for a new shop */
    record Outcome(String onto, List<Line> lines, Map<String, Long> counts) {}

    /** @param word added, changed or removed */
    record Line(String word, String item, String detail) {}

    int tell(Teller teller) {
        if (loaded.wrong()) {
            return teller.checked(loaded);
        }
        LoadedPack before = onto == null ? null : LoadedPack.of(onto, templates);
        List<Item> there = before == null ? List.of() : renamed(before);
        List<Line> lines = lines(there, ofAShop(loaded));
        Map<String, Long> counts =
                lines.stream().collect(Collectors.groupingBy(Line::word, LinkedHashMap::new, Collectors.counting()));
        return teller.planned(loaded, new Outcome(before == null ? null : before.name(), lines, counts));
    }

    private List<Item> renamed(LoadedPack before) {
        String version = before.pack().manifest().version();
        return Migrations.between(loaded.pack(), version).apply(ofAShop(before));
    }

    private static List<Item> ofAShop(LoadedPack loaded) {
        return loaded.pack().items().stream()
                .filter(item -> !NOT_OF_A_SHOP.contains(item.kind()))
                .toList();
    }

    private static List<Line> lines(List<Item> before, List<Item> after) {
        Map<String, List<Change>> changes = Difference.between(before, after).stream()
                .collect(Collectors.groupingBy(Change::item, LinkedHashMap::new, Collectors.toList()));
        Set<String> had = names(before);
        Set<String> has = names(after);
        List<Line> lines = new ArrayList<>();
        changes.forEach((item, parts) -> {
            String word = !had.contains(item) ? "added" : has.contains(item) ? "changed" : "removed";
            Set<String> paths = new TreeSet<>();
            parts.forEach(part -> paths.add(
                    part.path().substring(Math.min(item.length(), part.path().length()))));
            paths.removeIf(String::isEmpty);
            lines.add(new Line(word, item, paths.isEmpty() || !word.equals("changed") ? "" : " " + paths));
        });
        return lines;
    }

    private static Set<String> names(List<Item> items) {
        return items.stream().map(item -> item.kind() + "/" + item.id()).collect(Collectors.toSet());
    }
}
