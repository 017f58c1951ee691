package io.dukon.packs.change;

import io.dukon.definitions.migration.RecordChange;
import io.dukon.records.Rewrites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What stands in a field stands in another one. */
@ApplicationScoped
class FieldSteps implements Deed<RecordChange.Field> {

    @Inject
    Rewrites rewrites;

    @Override
    public long count(RecordChange.Field change) {
        return rewrites.holding(change.type(), change.field());
    }

    @Override
    public Piece.Done perform(RecordChange.Field change, Piece piece) {
        return Piece.Done.of(rewrites.rename(piece.of(change.type(), change.field()), change.to()));
    }
}
