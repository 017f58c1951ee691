package io.dukon.definitions.mutation;

import java.util.List;
import java.util.Optional;

/** What became of the mutants of a pack. */
public record MutationScore(List<Outcome> outcomes) {

    /** @param noticedBy the test that fails, empty when the mutant survived */
    public record Outcome(Mutant mutant, Optional<String> noticedBy) {}

    public List<Mutant> survivors() {
        return outcomes.stream()
                .filter(outcome -> outcome.noticedBy().isEmpty())
                .map(Outcome::mutant)
                .toList();
    }

    /** Whole percents, rounded down: 100 only when nothing survived. */
    public int percent() {
        int killed = outcomes.size() - survivors().size();
        return outcomes.isEmpty() ? 100 : killed * 100 / outcomes.size();
    }
}
