package io.dukon.packs.change;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.packs.change.JournalStore.Line;
import io.dukon.records.Rewrites;
import io.dukon.records.Rewrites.Rewritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Values of a field are brought into another form, and back. */
@ApplicationScoped
class ConvertSteps implements Deed<RecordChange.Convert> {

    @Inject
    Rewrites rewrites;

    @Inject
    JournalStore journal;

    @Override
    public long count(RecordChange.Convert change) {
        return rewrites.holding(change.type(), change.field());
    }

    /** A field that the shop no longer has keeps what stands in it. */
    @Override
    public Piece.Done perform(RecordChange.Convert convert, Piece piece) {
        Optional<FieldDefinition> field = field(convert, piece.configuration());
        if (field.isEmpty()) {
            return Piece.Done.NOTHING;
        }
        List<Rewritten> page = rewrites.convert(
                piece.of(convert.type(), convert.field()), field.get(), convert.cases(), convert.note());
        List<Line> changed = page.stream()
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .map(one -> new Line(one.record(), one.before(), one.after()))
                .toList();
        if (!changed.isEmpty()) {
            journal.add(piece.change().id(), piece.number(), changed);
        }
        return Piece.Done.of(page.stream().map(Rewritten::record).toList());
    }

    /** The field, when it has the kind to which values are to be brought. */
    static Optional<FieldDefinition> field(RecordChange.Convert convert, Configuration configuration) {
        return configuration
                .type(convert.type())
                .flatMap(type -> type.field(convert.field()))
                .filter(field -> field.kind() == convert.to());
    }

    @Override
    public Piece.Done back(Step.Back back, Piece piece) {
        List<Line> lines = journal.page(back.change(), back.step(), piece.after(), piece.limit());
        if (!lines.isEmpty()) {
            rewrites.restore(
                    ((RecordChange.Convert) back.was()).field(),
                    lines.stream()
                            .map(line -> new Rewritten(line.subject(), line.before(), line.after()))
                            .toList());
        }
        return Piece.Done.of(lines.stream().map(Line::subject).toList());
    }
}
