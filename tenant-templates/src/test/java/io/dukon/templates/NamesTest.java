package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.Shelf;
import io.dukon.definitions.pack.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that is wrong by one letter does not get by the check, wherever in a pack it stands. */
class NamesTest {
    private static final Pack BASE = PackReader.read(
                    new Shelf(Path.of("")).highest("base").orElseThrow())
            .pack();

    /** Texts have a check of their own; migrations name what was, tests are played, sample data tells of one shop. */
    private static final Set<Kind> OTHERS = EnumSet.of(Kind.I18N, Kind.MIGRATIONS, Kind.TESTS, Kind.DEMO);

    /** What only a room or a plugin knows: parameters of its verbs, and what its events bring. */
    private static final Set<String> OF_ROOMS = Set.of(
            "step.coupon.issue key",
            "step.conversation.attach key",
            "create.set $conversation.contact",
            "create.set $conversation.name",
            "create.set $conversation.phones",
            "create.set $conversation.channel",
            "step.set $answered.person");

    /** What the check says of each item alone, before anything in it is wrong. */
    private static final Map<Item, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/shoe-shop", "src/test/resources/repair-workshop", "retail-sales/1.1.0"})
    void aWrongNameIsRefused(String folder) {
        ReadResult read = PackReader.read(Path.of(folder));
        List<Misspelling> all = read.pack().items().stream()
                .filter(item -> !OTHERS.contains(Kind.of(item.kind()).orElseThrow()))
                .flatMap(item -> Misspelling.of(item).stream())
                .filter(one -> !OF_ROOMS.contains(one.place()) && !OF_ROOMS.contains(one.place() + " " + one.name()))
                .toList();

        assertTrue(all.size() > 50, "the search finds names at all: " + all.size());
        assertEquals(
                List.of(),
                all.parallelStream()
                        .filter(one -> !refused(read.pack(), one))
                        .map(one -> one.item().kind() + "/" + one.item().id() + " " + one.place() + ": " + one.name())
                        .toList());
    }

    /** Mostly its own item tells; a name may also be wrong for those who rely on it. */
    private static boolean refused(Pack pack, Misspelling wrong) {
        return aloneRefused(pack, wrong.item()) || wholeRefused(pack, wrong.item());
    }

    private static boolean aloneRefused(Pack pack, Item wrong) {
        Set<String> known = KNOWN.computeIfAbsent(same(pack, wrong), item -> alone(pack, item));
        return !known.containsAll(alone(pack, wrong));
    }

    private static Item same(Pack pack, Item wrong) {
        return pack.items().stream()
                .filter(item -> item.kind().equals(wrong.kind()) && item.id().equals(wrong.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> alone(Pack pack, Item item) {
        List<Item> rest = new ArrayList<>(BASE.items());
        pack.items().stream()
                .filter(one -> !OTHERS.contains(Kind.of(one.kind()).orElseThrow()))
                .filter(one -> !(one.kind().equals(item.kind()) && one.id().equals(item.id())))
                .forEach(rest::add);
        Manifest manifest = new Manifest("alone", "1.0.0", "", List.of(), List.of(), List.of("en"), List.of());
        Pack one = new Pack(manifest, List.of(item, new Item(Kind.I18N.word(), "en", Json.object())));
        ReadResult read = new ReadResult(one, List.of(), new Sources());
        return PackCheck.check(read, List.of(new Pack(manifest, rest))).stream()
                .filter(Finding::isError)
                .map(Finding::message)
                .collect(Collectors.toSet());
    }

    private static boolean wholeRefused(Pack pack, Item wrong) {
        List<Item> items = new ArrayList<>(pack.items());
        items.replaceAll(item -> item.kind().equals(wrong.kind()) && item.id().equals(wrong.id()) ? wrong : item);
        ReadResult read = new ReadResult(new Pack(pack.manifest(), items), List.of(), new Sources());
        return PackCheck.check(read, List.of(BASE)).stream().anyMatch(Finding::isError);
    }
}
