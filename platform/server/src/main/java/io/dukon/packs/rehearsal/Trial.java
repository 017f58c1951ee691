package io.dukon.packs.rehearsal;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What a robot would do for one record, as if the thing that starts it happened now. Nothing was written, nothing sent.
 *
 * @param would      it would start
 * @param conditions what it asks of the record, one by one
 * @param waits      where it would stand waiting for people
 * @param refused    why it cannot be tried on this record at all
 * @param here       how many records stand where it would start
 * @param fired      how often it would have started in the last {@code days}, {@code of} so many times that it was asked
 * @param others     some of the records that stand there, for which it would not start
 */
@Schema(name = "Trial")
public record Trial(
        boolean would,
        List<Checked> conditions,
        List<Line> lines,
        List<Awaited> waits,
        @Nullable String refused,
        long here,
        int days,
        int fired,
        int of,
        List<Other> others) {

    /** @param actual what the record has there */
    @Schema(name = "TriedCondition")
    public record Checked(String text, boolean holds, @Nullable String actual) {}

    /** @param at when it would happen if nobody did anything; @param who gets it; @param dueAt of a task */
    @Schema(name = "TriedLine")
    public record Line(
            Instant at,
            @Schema(
                            enumeration = {
                                "task",
                                "notify",
                                "message",
                                "move",
                                "create",
                                "set",
                                "assign",
                                "offer",
                                "close_tasks",
                                "note",
                                "act"
                            })
                    String kind,
            String text,
            @Nullable String who,
            @Nullable Instant dueAt) {}

    @Schema(name = "TriedWait")
    public record Awaited(String text, @Nullable Instant dueAt) {}

    @Schema(name = "TriedOther")
    public record Other(Rehearsal.Subject record, String why) {}

    static Trial refused(String reason, int days) {
        return new Trial(false, List.of(), List.of(), List.of(), reason, 0, days, 0, 0, List.of());
    }
}
