package io.dukon.definitions.plan;

import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.merge.Merged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Two sides that met.
 *
 * @param conflicts all of them, those too that are settled
 * @param decisions that settle some
 */
record Met(Merged merged, List<Conflict> conflicts, List<Decision> decisions) {

    /** What somebody decides depends on what there is to decide: so the sides meet once without decisions. */
    static Met of(Plan.Decider decider, Function<Collection<Decision>, Merged> merge) {
        Merged open = merge.apply(List.of());
        List<Decision> decisions = List.copyOf(decider.about(open.conflicts()));
        Merged merged = decisions.isEmpty() ? open : merge.apply(decisions);
        List<Conflict> conflicts = new ArrayList<>(open.conflicts());
        merged.conflicts().stream()
                .filter(one -> open.conflicts().stream()
                        .noneMatch(known -> known.path().equals(one.path())))
                .forEach(conflicts::add);
        return new Met(merged, List.copyOf(conflicts), decisions);
    }
}
