package io.dukon.automation;

import io.dukon.pipelines.MoveUndo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** A move is undone: the runs it started end, the runs it ended go on where they stood. */
@ApplicationScoped
class UndoRuns implements MoveUndo {

    @Inject
    MovedRunStore runs;

    @Inject
    Segments segments;

    @Inject
    Clock clock;

    @Override
    public void undo(UUID record, UUID moveEntryId) {
        runs.cancelMadeBy(record, moveEntryId, clock.instant());
        for (UUID run : runs.restore(record, moveEntryId)) {
            segments.waitsOf(run).stream().filter(wait -> wait.dueAt() != null).forEach(segments::schedule);
        }
    }
}
