package io.dukon.packs.change;

import io.dukon.definitions.migration.RecordChange;
import io.dukon.records.Rewrites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records that chose a value of a list choose another one. */
@ApplicationScoped
class ValueSteps implements Deed<RecordChange.Value> {

    @Inject
    Rewrites rewrites;

    @Override
    public long count(RecordChange.Value change) {
        return rewrites.choosing(change.type(), change.field(), change.value());
    }

    @Override
    public Piece.Done perform(RecordChange.Value change, Piece piece) {
        return Piece.Done.of(rewrites.choose(piece.of(change.type(), change.field()), change.value(), change.to()));
    }
}
