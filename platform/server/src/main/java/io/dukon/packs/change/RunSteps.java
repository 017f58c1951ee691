package io.dukon.packs.change;

import io.dukon.automation.BegunRuns;
import io.dukon.definitions.migration.Operation.Fate;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.kernel.Json;
import io.dukon.packs.change.JournalStore.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Runs that have begun end or begin anew. */
@ApplicationScoped
class RunSteps implements Deed<RecordChange.Runs> {

    @Inject
    BegunRuns runs;

    @Inject
    JournalStore journal;

    @Override
    public long count(RecordChange.Runs change) {
        return change.fate() == Fate.FINISH ? 0 : runs.count(change.automation());
    }

    @Override
    public Piece.Done perform(RecordChange.Runs change, Piece piece) {
        Map<UUID, String> ended =
                switch (change.fate()) {
                    case FINISH -> Map.of();
                    case CANCEL -> runs.end(change.automation(), piece.change().at(), piece.after(), piece.limit());
                    case RESTART ->
                        runs.restart(change.automation(), piece.change().at(), piece.after(), piece.limit());
                };
        List<Line> lines = ended.entrySet().stream()
                .filter(one -> Objects.nonNull(one.getValue()))
                .map(one -> new Line(one.getKey(), Json.MAPPER.getNodeFactory().textNode(one.getValue()), null))
                .toList();
        if (!lines.isEmpty()) {
            journal.add(piece.change().id(), piece.number(), lines);
        }
        return Piece.Done.of(List.copyOf(ended.keySet()));
    }

    @Override
    public Piece.Done back(Step.Back back, Piece piece) {
        List<Line> lines = journal.page(back.change(), back.step(), piece.after(), piece.limit());
        Map<UUID, String> states = new LinkedHashMap<>();
        lines.forEach(line -> states.put(line.subject(), line.before().asText()));
        runs.resume(states);
        return Piece.Done.of(List.copyOf(states.keySet()));
    }
}
