package io.dukon.definitions.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.pack.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for every three versions, whatever stands in them. */
class MergeLawsTest {
    private static final int CASES = 10_000;

    @Property(tries = CASES)
    void whatTheyDidNotChangeStaysMine(@ForAll long seed) {
        Imagined imagined = new Imagined(seed);
        List<Item> base = imagined.pack();
        List<Item> mine = imagined.edited(base);

        Merged merged = ThreeWayMerge.merge(base, mine, base, List.of());

        assertEquals(mine, merged.items());
        assertTrue(merged.clean());
        assertEquals(List.of(), merged.taken());
    }

    @Property(tries = CASES)
    void whatIDidNotChangeBecomesTheirs(@ForAll long seed) {
        Imagined imagined = new Imagined(seed);
        List<Item> base = imagined.pack();
        List<Item> theirs = imagined.edited(base);

        Merged merged = ThreeWayMerge.merge(base, base, theirs, List.of());

        assertEquals(theirs, merged.items());
        assertTrue(merged.clean());
        assertEquals(List.of(), merged.kept());
    }

    @Property(tries = CASES)
    void theSameOnEverySideIsTheSame(@ForAll long seed) {
        List<Item> same = new Imagined(seed).pack();
        assertEquals(same, ThreeWayMerge.merge(same, same, same, List.of()).items());
        List<Item> other = new Imagined(seed).edited(same);
        assertEquals(other, ThreeWayMerge.merge(same, other, other, List.of()).items());
    }

    @Property(tries = CASES)
    void differencesLeadBack(@ForAll long seed) {
        Imagined imagined = new Imagined(seed);
        List<Item> base = imagined.pack();
        List<Item> mine = imagined.edited(base);

        List<Item> patched = Difference.apply(base, Difference.between(base, mine));

        assertEquals(List.of(), Difference.between(mine, patched));
        for (Item item : mine) {
            Item same = Difference.byName(patched).get(item.kind() + "/" + item.id());
            assertEquals(ConfigurationHash.of(List.of(item)), ConfigurationHash.of(List.of(same)));
        }
    }

    @Property(tries = CASES)
    void noEditOfTheShopIsLostSilently(@ForAll long seed) {
        Imagined imagined = new Imagined(seed);
        List<Item> base = imagined.pack();
        List<Item> mine = imagined.edited(base);
        List<Item> theirs = imagined.edited(base);

        Merged merged = ThreeWayMerge.merge(base, mine, theirs, List.of());

        List<String> asked = merged.conflicts().stream().map(Conflict::path).toList();
        List<String> undone = merged.taken().stream().map(Change::path).toList();
        for (Change edit : Difference.between(base, mine)) {
            boolean stays = undone.stream().noneMatch(path -> touches(path, edit.path()) || touches(edit.path(), path));
            boolean toldOfIt =
                    asked.stream().anyMatch(path -> touches(path, edit.path()) || touches(edit.path(), path));
            assertTrue(
                    stays
                            || toldOfIt
                            || stillThere(edit, merged.items())
                            || edit.path().endsWith(".order"),
                    () -> "lost: " + edit + "\nundone " + undone + "\nasked " + asked);
        }
    }

    /** Both are of one line: one stands in the other, or they are the same. */
    private static boolean touches(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }

    /** Making the edit once more changes nothing. */
    private static boolean stillThere(Change edit, List<Item> items) {
        Item item = Difference.byName(items).get(edit.item());
        if (item == null) {
            return edit.removed();
        }
        if (edit.path().equals(edit.item()) && edit.kind().equals("i18n") && edit.added()) {
            Item written = new Item(edit.kind(), edit.id(), edit.after());
            return Difference.between(written, item).stream().allMatch(Change::added);
        }
        return Difference.between(item, Difference.apply(item, List.of(edit))).isEmpty();
    }

    @Property(tries = CASES)
    void packsThatTouchDifferentItemsCommute(@ForAll long seed) {
        Imagined imagined = new Imagined(seed);
        List<Item> base = imagined.pack();
        List<Item> edited = imagined.edited(base);
        List<Item> one = new ArrayList<>();
        List<Item> other = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            Item item = base.get(i);
            Item changed = Difference.byName(edited).getOrDefault(item.kind() + "/" + item.id(), item);
            one.add(i % 2 == 0 ? changed : item);
            other.add(i % 2 == 0 ? item : changed);
        }
        Merged first = ThreeWayMerge.merge(base, one, other, List.of());
        Merged second = ThreeWayMerge.merge(base, other, one, List.of());

        assertTrue(first.clean() && second.clean());
        assertEquals(ConfigurationHash.of(first.items()), ConfigurationHash.of(second.items()));
    }

    @Property(tries = CASES)
    void aRememberedDecisionIsNotAskedTwice(@ForAll long seed) {
        Imagined imagined = new Imagined(seed);
        List<Item> base = imagined.pack();
        List<Item> mine = imagined.edited(base);
        List<Item> theirs = imagined.edited(base);
        Merged first = ThreeWayMerge.merge(base, mine, theirs, List.of());
        Choice choice = seed % 2 == 0 ? Choice.MINE : Choice.THEIRS;
        List<Decision> decisions = first.conflicts().stream()
                .map(conflict -> conflict.decide(choice, null))
                .toList();

        Merged second = ThreeWayMerge.merge(base, mine, theirs, decisions);

        assertTrue(second.clean(), () -> second.conflicts().toString());
        assertEquals(decisions.size(), second.decided().size());
        if (choice == Choice.MINE) {
            assertEquals(first.items(), second.items());
        }
        Merged next = ThreeWayMerge.merge(theirs, second.items(), theirs, decisions);
        assertTrue(next.clean());
        assertEquals(second.items(), next.items());
    }

    @Property(tries = CASES)
    void takenAndKeptSayTheWholeDifference(@ForAll long seed) {
        Imagined imagined = new Imagined(seed);
        List<Item> base = imagined.pack();
        List<Item> mine = imagined.edited(base);
        List<Item> theirs = imagined.edited(base);
        Merged merged = ThreeWayMerge.merge(base, mine, theirs, List.of());

        List<Item> fromMine = Difference.apply(mine, merged.taken());
        List<Item> fromTheirs = Difference.apply(theirs, merged.kept());

        assertEquals(List.of(), Difference.between(merged.items(), fromMine));
        assertEquals(List.of(), Difference.between(merged.items(), fromTheirs));
        assertTrue(merged.items().stream().noneMatch(Objects::isNull));
    }
}
