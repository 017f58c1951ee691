package io.dukon.packs.change;

import io.dukon.definitions.migration.RecordChange;

/** What one kind of step does to records, or to runs, a piece at a time, and how it is taken back. */
interface Deed<C extends RecordChange> {

    /** How many records, or runs, it will look at. */
    long count(C change);

    Piece.Done perform(C change, Piece piece);

    /** @throws IllegalStateException when it is taken back by its opposite, not by the journal */
    default Piece.Done back(Step.Back back, Piece piece) {
        throw new IllegalStateException("Nothing was noted of " + back.was());
    }
}
