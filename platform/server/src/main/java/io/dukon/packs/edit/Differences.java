package io.dukon.packs.edit;

import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Difference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What differs between two configurations of a shop, pack by pack. */
final class Differences {

    private Differences() {}

    static List<Change> of(Snapshot before, Snapshot after) {
        Set<String> packs = new LinkedHashSet<>();
        before.items().stream().map(OwnedItem::pack).forEach(packs::add);
        after.items().stream().map(OwnedItem::pack).forEach(packs::add);
        return packs.stream()
                .flatMap(pack -> Difference.between(before.of(pack), after.of(pack)).stream())
                .toList();
    }
}
