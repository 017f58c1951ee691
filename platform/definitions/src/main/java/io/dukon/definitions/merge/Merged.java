package io.dukon.definitions.merge;

import io.dukon.definitions.pack.Item;
import java.util.List;

/**
 * What became of three versions.
 *
 * @param items what is in force afterwards; where a conflict is undecided they hold mine
 * @param taken what changes for the shop
 * @param kept what stays different from the new version
 * @param conflicts undecided ones
 * @param decided earlier decisions that settled a conflict
 */
public record Merged(
        List<Item> items, List<Change> taken, List<Change> kept, List<Conflict> conflicts, List<Decision> decided) {
    public boolean clean() {
        return conflicts.isEmpty();
    }
}
