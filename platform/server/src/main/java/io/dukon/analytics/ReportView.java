package io.dukon.analytics;

import io.dukon.configuration.TypeView.Choice;
import io.dukon.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What came of a board in a period. Sums and averages are in each currency by itself, the shop's own first, and absent for
 * who does not see amounts.
 *
 * @param before    the same of as many days right before
 * @param stages    open stages and what stands there now
 * @param closings  won and lost stages and what came there in the period
 * @param fields    the fields of a list by which records can be broken down
 * @param breakdown absent when there is no such field
 * @param handling  absent for periods of more than three months
 * @param byWeeks   the steps are weeks, not days
 */
@Schema(name = "Report")
public record ReportView(
        String pipeline,
        Days period,
        Days periodBefore,
        Totals totals,
        Totals before,
        List<Standing> stages,
        List<Closing> closings,
        List<Person> people,
        List<Choice> fields,
        @Nullable Breakdown breakdown,
        @Nullable Handling handling,
        boolean byWeeks,
        List<Step> steps) {

    /** Days of the shop's calendar, both included. */
    @Schema(name = "ReportDays")
    public record Days(LocalDate from, LocalDate to) {
        static Days of(Period period) {
            return new Days(period.from(), period.to());
        }
    }

    @Schema(name = "ReportTotals")
    public record Totals(
            long created, long won, @Nullable List<Money> sums, @Nullable List<Money> averages, long lost) {}

    /**
     * @param noStep  without an open task
     * @param overdue with a task that should be done by now
     */
    @Schema(name = "ReportStage")
    public record Standing(String stage, long count, @Nullable List<Money> sums, long noStep, long overdue) {}

    @Schema(name = "ReportClosing")
    public record Closing(String stage, long count, @Nullable List<Money> sums) {}

    /**
     * @param id       absent for what nobody is responsible for
     * @param open     now
     * @param finished tasks of the period, of which so many in time
     * @param overdue  tasks that are late now
     */
    @Schema(name = "ReportPerson")
    public record Person(
            @Nullable UUID id,
            @Nullable String name,
            long open,
            long won,
            @Nullable List<Money> sums,
            @Nullable List<Money> averages,
            long lost,
            long finished,
            long inTime,
            long overdue) {}

    @Schema(name = "ReportBreakdown")
    public record Breakdown(String field, String title, List<Value> values) {}

    /** @param id absent for records in which the field is empty */
    @Schema(name = "ReportValue")
    public record Value(
            @Nullable String id,
            @Nullable String title,
            long created,
            long won,
            @Nullable List<Money> sums,
            long lost) {}

    /**
     * How soon the records of the period were handled.
     *
     * @param withinDay     of those that were handled, so many within 24 hours
     * @param medianSeconds half of them sooner; absent when none was
     * @param waiting       not handled for more than 24 hours by now
     */
    @Schema(name = "ReportHandling")
    public record Handling(long created, long handled, long withinDay, @Nullable Long medianSeconds, long waiting) {}

    @Schema(name = "ReportStep")
    public record Step(LocalDate from, LocalDate to, long won, @Nullable List<Money> sums) {}
}
