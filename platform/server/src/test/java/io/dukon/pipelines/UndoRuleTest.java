package io.dukon.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Json;
import io.dukon.pipelines.UndoRule.Answer;
import io.dukon.records.RecordRow;
import io.dukon.timeline.Actor;
import io.dukon.timeline.Entry;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UndoRuleTest {

    private static final Instant AT = Instant.parse("2026-03-02T04:00:00Z");
    private static final UUID ME = new UUID(1, 1);

    private static Entry move() {
        ObjectNode data = Json.object("{\"from\": \"sale/a\", \"to\": \"sale/b\", \"undo\": {\"version\": 4}}");
        return new Entry(new UUID(1, 2), "moved", AT, new Actor("person", ME, "Нурбек"), data);
    }

    private static RecordRow record(String stage, int version) {
        return new RecordRow(
                new UUID(1, 3),
                "deal",
                7,
                "Чайник",
                "sale",
                stage,
                AT,
                ME,
                null,
                null,
                null,
                null,
                Json.MAPPER.createObjectNode(),
                0,
                null,
                AT,
                ME,
                null,
                null,
                false,
                version);
    }

    @Test
    void who_moved_may_undo_for_half_a_minute() {
        assertEquals(
                Answer.ALLOWED, UndoRule.answer(move(), record("sale/b", 4), ME, AT.plusSeconds(30), stage -> true));
        assertEquals(
                Answer.TOO_LATE, UndoRule.answer(move(), record("sale/b", 4), ME, AT.plusSeconds(31), stage -> true));
    }

    @Test
    void nobody_else_may() {
        assertEquals(Answer.NOT_YOURS, UndoRule.answer(move(), record("sale/b", 4), new UUID(1, 5), AT, stage -> true));
        assertEquals(Answer.NOT_YOURS, UndoRule.answer(move(), record("sale/b", 4), null, AT, stage -> true));
    }

    @Test
    void what_changed_since_stays() {
        assertEquals(Answer.CHANGED, UndoRule.answer(move(), record("sale/b", 5), ME, AT, stage -> true));
        assertEquals(Answer.CHANGED, UndoRule.answer(move(), record("sale/c", 4), ME, AT, stage -> true));
    }

    @Test
    void a_stage_that_was_taken_away_meanwhile_takes_nothing_back() {
        assertEquals(
                Answer.CHANGED, UndoRule.answer(move(), record("sale/b", 4), ME, AT, stage -> !stage.equals("sale/a")));
    }

    @Test
    void once_is_enough_and_an_undo_is_not_undone() {
        Entry undone = move();
        undone.data().put("undone", true);
        assertEquals(Answer.ALREADY_UNDONE, UndoRule.answer(undone, record("sale/b", 4), ME, AT, stage -> true));
        Entry undo = move();
        undo.data().remove("undo");
        assertEquals(Answer.NOT_YOURS, UndoRule.answer(undo, record("sale/b", 4), ME, AT, stage -> true));
    }
}
