package io.dukon.timeline;

import io.dukon.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/**
 * Members that the data of an {@link Entry} has in answers, told to the contract: which of them belong to which kind is
 * the business of the rooms that write entries.
 *
 * @param number     of the other record, of an imported order, or of a payment
 * @param title      of the task, the form or the robot
 * @param recordId   the other record of a link, as what follows it
 * @param externalId of an imported order
 * @param amount     of a payment; less than nothing was given back
 * @param was        what a corrected payment was before
 * @param source     the other system that told of a payment; absent when a person noted it
 * @param removed    the payment was taken back
 * @param because    what made the robot do it, in words; the robot itself is the actor
 */
public record EntryData(
        @Nullable StageName from,
        @Nullable StageName to,
        @Nullable List<FieldChange> fields,
        @Nullable String text,
        @Nullable UUID taskId,
        @Nullable String automation,
        @Nullable String title,
        @Nullable String reason,
        @Nullable String number,
        @Nullable UUID recordId,
        @Nullable String recordType,
        @Nullable String recordTitle,
        @Nullable String externalId,
        @Nullable Money amount,
        @Nullable Money was,
        @Nullable LocalDate paidOn,
        @Nullable String method,
        @Nullable String purpose,
        @Nullable String source,
        @Nullable Boolean removed,
        @Nullable String because) {

    /** @param id full name of the stage */
    public record StageName(String id, String name) {}

    /**
     * Values as people read them; those of lists by their names.
     *
     * @param kind of the field; absent when the shop has the field no more
     */
    public record FieldChange(
            String id, String title, @Nullable String kind, @Nullable Object before, @Nullable Object after) {}
}
