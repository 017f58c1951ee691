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
import java.util.UUID;

/** Values of fields are written anew, and back. */
@ApplicationScoped
class ValueSteps {

    @Inject
    Rewrites rewrites;

    @Inject
    JournalStore journal;

    long count(RecordChange change) {
        return switch (change) {
            case RecordChange.Field field -> rewrites.holding(field.type(), field.field());
            case RecordChange.Value value -> rewrites.choosing(value.type(), value.field(), value.value());
            case RecordChange.Convert convert -> rewrites.holding(convert.type(), convert.field());
            default -> throw new IllegalArgumentException("No values are rewritten by " + change);
        };
    }

    long count(Step.Back back) {
        return journal.count(back.change(), back.step());
    }

    Piece.Done perform(RecordChange change, Piece piece) {
        return switch (change) {
            case RecordChange.Field field ->
                done(rewrites.rename(piece(field.type(), field.field(), piece), field.to()));
            case RecordChange.Value value ->
                done(rewrites.choose(piece(value.type(), value.field(), piece), value.value(), value.to()));
            case RecordChange.Convert convert -> convert(convert, piece);
            default -> throw new IllegalArgumentException("No values are rewritten by " + change);
        };
    }

    private static Rewrites.Piece piece(String type, String field, Piece piece) {
        return new Rewrites.Piece(type, field, piece.after(), piece.limit());
    }

    private static Piece.Done done(List<UUID> records) {
        return new Piece.Done(records.size(), records.isEmpty() ? null : records.getLast());
    }

    /** A field that the shop no longer has keeps what stands in it. */
    private Piece.Done convert(RecordChange.Convert convert, Piece piece) {
        Optional<FieldDefinition> field = field(convert, piece.configuration());
        if (field.isEmpty()) {
            return new Piece.Done(0, null);
        }
        List<Rewritten> page = rewrites.convert(
                piece(convert.type(), convert.field(), piece), field.get(), convert.cases(), convert.note());
        List<Line> changed = page.stream()
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .map(one -> new Line(one.record(), one.before(), one.after()))
                .toList();
        if (!changed.isEmpty()) {
            journal.add(piece.change().id(), piece.number(), changed);
        }
        return done(page.stream().map(Rewritten::record).toList());
    }

    /** The field, when it has the kind to which values are to be brought. */
    static Optional<FieldDefinition> field(RecordChange.Convert convert, Configuration configuration) {
        return configuration
                .type(convert.type())
                .flatMap(type -> type.field(convert.field()))
                .filter(field -> field.kind() == convert.to());
    }

    Piece.Done back(Step.Back back, Piece piece) {
        List<Line> lines = journal.page(back.change(), back.step(), piece.after(), piece.limit());
        if (!lines.isEmpty()) {
            rewrites.restore(
                    ((RecordChange.Convert) back.was()).field(),
                    lines.stream()
                            .map(line -> new Rewritten(line.subject(), line.before(), line.after()))
                            .toList());
        }
        return done(lines.stream().map(Line::subject).toList());
    }
}
