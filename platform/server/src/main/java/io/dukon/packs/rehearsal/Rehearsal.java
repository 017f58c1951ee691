package io.dukon.packs.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What robots would have done in the last days. Nothing was written, nothing was sent.
 *
 * @param late   tasks whose deadline passed before any person touched the record
 * @param stuck  some of the records that stand where nothing leads on; {@code stuckRecords} counts all
 * @param empty  fields by which robots and moves decide, and on how many records they are empty
 * @param sample the record for which robots would have done most, told line by line
 */
@Schema(name = "Rehearsal")
public record Rehearsal(
        int days,
        Instant from,
        Instant to,
        int events,
        int records,
        int tasks,
        int late,
        int messages,
        int notifications,
        int moves,
        int created,
        int changed,
        List<Holder> by,
        int stuckRecords,
        List<Stuck> stuck,
        List<Empty> empty,
        List<Failed> failed,
        @Nullable Sample sample) {

    /** Who would have got how many tasks. */
    @Schema(name = "RehearsedTasks")
    public record Holder(String title, int tasks) {}

    @Schema(name = "RehearsedRecord")
    public record Subject(UUID id, long number, String title, String type) {}

    @Schema(name = "StuckRecord")
    public record Stuck(Subject record, String stage, String reason) {}

    @Schema(name = "EmptyField")
    public record Empty(String type, String field, String title, int records) {}

    @Schema(name = "RehearsedFailure")
    public record Failed(String automation, String title, int times, String reason) {}

    @Schema(name = "RehearsedStory")
    public record Sample(Subject record, List<Line> lines) {}

    /** @param kind was: it happened; would: a robot would have done it */
    @Schema(name = "RehearsedLine")
    public record Line(Instant at, @Schema(enumeration = {"was", "would"}) String kind, String text) {}
}
