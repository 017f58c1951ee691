package io.dukon.definitions.merge;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A merge whose result passes the whole check of packs, or says where it does not: two sides may each be right and make
 * nonsense together.
 */
public final class CheckedMerge {
    private CheckedMerge() {}

    /**
     * Like {@link ThreeWayMerge#merge}; an item of the result that the check refuses is a conflict too, as a whole,
     * with the finding. It can be decided like any other. Tests, sample data and migrations stay out of it.
     *
     * @param others packs that the merged one may refer to, in the order of their installation; the shop's own items too
     */
    public static Merged merge(
            Collection<Item> base,
            Collection<Item> mine,
            Pack theirs,
            List<Pack> others,
            Collection<Decision> decisions) {
        List<Item> wanted = theirs.inForce();
        Merged merged = ThreeWayMerge.merge(inForce(base), inForce(mine), wanted, decisions);
        Map<String, Item> before = Difference.byName(base);
        Map<String, Item> ours = Difference.byName(mine);
        Map<String, Item> offered = Difference.byName(wanted);
        List<Conflict> conflicts = new ArrayList<>(merged.conflicts());
        findings(merged, inForce(mine), theirs, others).forEach((path, finding) -> {
            Path item = Path.parse(path);
            conflicts.add(new Conflict(
                    path,
                    Tree.json(TreeReader.read(before.get(item.item()))),
                    Tree.json(TreeReader.read(ours.get(item.item()))),
                    Tree.json(TreeReader.read(offered.get(item.item()))),
                    Severity.DANGER,
                    finding));
        });
        return new Merged(merged.items(), merged.taken(), merged.kept(), List.copyOf(conflicts), merged.decided());
    }

    private static List<Item> inForce(Collection<Item> items) {
        return items.stream()
                .filter(item -> Kind.of(item.kind()).filter(Kind::inForce).isPresent())
                .toList();
    }

    /** The first error of each item that it would have and has not now: an old fault is no question of the new version. */
    private static Map<String, Phrase> findings(Merged merged, Collection<Item> mine, Pack theirs, List<Pack> others) {
        Set<Phrase> known = errors(mine, theirs, others).map(Finding::wrong).collect(Collectors.toSet());
        Map<String, Phrase> byItem = new LinkedHashMap<>();
        errors(merged.items(), theirs, others)
                .filter(finding -> !known.contains(finding.wrong()))
                .forEach(finding -> {
                    String item = finding.file().replaceAll("\\.yaml$", "");
                    if (item.contains("/") && !item.startsWith(Kind.I18N.word() + "/")) {
                        byItem.putIfAbsent(item, finding.wrong());
                    }
                });
        return byItem;
    }

    private static Stream<Finding> errors(Collection<Item> items, Pack theirs, List<Pack> others) {
        Pack whole = new Pack(theirs.manifest(), List.copyOf(items));
        try {
            return PackCheck.inForce(whole, others).stream().filter(Finding::isError);
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }
}
