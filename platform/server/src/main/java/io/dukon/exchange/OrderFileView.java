package io.dukon.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * An order file for the person who uploaded it, or a colleague.
 *
 * @param orders   null in lists of files
 * @param problems of the file as a whole, in words
 * @param others   documents of the file that are no orders
 * @param state    preview, running or done; with {@code done} of {@code total} while running
 * @param report   null before the first import
 */
@Schema(name = "OrderFile")
public record OrderFileView(
        UUID id,
        String fileName,
        Instant at,
        By by,
        @Schema(enumeration = {"preview", "running", "done"}) String state,
        int total,
        int done,
        int others,
        @Nullable List<OrderPreview> orders,
        @Nullable Integer errors,
        @Nullable Integer creates,
        @Nullable Integer exists,
        @Nullable List<String> problems,
        @Nullable Integer created,
        @Nullable Integer skipped,
        @Nullable Integer failed,
        @Nullable ImportReport report) {

    /** Who uploaded it. */
    @Schema(name = "Uploader")
    public record By(UUID id, String name) {}

    static OrderFileView summary(OrderFile file) {
        ImportReport report = file.report();
        return new OrderFileView(
                file.id(),
                file.fileName(),
                file.uploadedAt(),
                by(file),
                file.state(),
                file.total(),
                file.done(),
                file.others(),
                null,
                null,
                null,
                null,
                null,
                report == null ? null : report.created(),
                report == null ? null : report.skipped(),
                report == null ? null : report.failed(),
                null);
    }

    static OrderFileView whole(OrderFile file, List<OrderPreview> orders, List<String> problems) {
        OrderFileView summary = summary(file);
        return new OrderFileView(
                file.id(),
                file.fileName(),
                file.uploadedAt(),
                by(file),
                file.state(),
                file.total(),
                file.done(),
                file.others(),
                orders,
                count(orders, "error"),
                count(orders, "create"),
                count(orders, "exists"),
                problems,
                summary.created(),
                summary.skipped(),
                summary.failed(),
                file.report());
    }

    private static By by(OrderFile file) {
        return new By(file.uploadedBy(), file.uploadedByName());
    }

    private static int count(List<OrderPreview> orders, String action) {
        return (int)
                orders.stream().filter(order -> order.action().equals(action)).count();
    }
}
