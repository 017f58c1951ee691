package io.dukon.pipelines;

import io.dukon.records.RecordRow;
import io.dukon.timeline.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** When a move may be undone: shortly after, by who made it, while nobody has changed the record since. */
final class UndoRule {

    static final Duration WINDOW = Duration.ofSeconds(30);

    /** What stands in the way; the words of each are in the room's texts. */
    enum Answer {
        ALLOWED,
        NOT_YOURS,
        TOO_LATE,
        ALREADY_UNDONE,
        CHANGED
    }

    private UndoRule() {}

    /**
     * @param move  the timeline entry of the move
     * @param there whether the shop still has a stage: the one to go back to may have been taken away since
     */
    static Answer answer(Entry move, RecordRow record, UUID member, Instant now, Predicate<String> there) {
        if (!move.kind().equals("moved")
                || !move.data().has("undo")
                || member == null
                || !member.equals(move.actor().id())) {
            return Answer.NOT_YOURS;
        }
        if (move.data().path("undone").asBoolean()) {
            return Answer.ALREADY_UNDONE;
        }
        if (now.isAfter(move.at().plus(WINDOW))) {
            return Answer.TOO_LATE;
        }
        boolean same =
                record.version() == move.data().path("undo").path("version").asInt()
                        && record.stage() != null
                        && record.stage().equals(move.data().path("to").asText())
                        && there.test(move.data().path("from").asText());
        return same ? Answer.ALLOWED : Answer.CHANGED;
    }
}
