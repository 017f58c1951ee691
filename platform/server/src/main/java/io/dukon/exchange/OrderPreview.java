package io.dukon.exchange;

import io.dukon.exchange.commerceml.OrderIssue;
import io.dukon.exchange.commerceml.ParsedOrder;
import io.dukon.kernel.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What will happen to one order of a file.
 *
 * @param lines   how many positions it has
 * @param action  create, exists or error
 * @param problem why it cannot be taken, in the reader's language
 * @param code    of the problem
 */
public record OrderPreview(
        String externalId,
        String number,
        @Nullable String date,
        @Nullable String client,
        @Nullable Money amount,
        int lines,
        @Schema(enumeration = {"create", "exists", "error"}) String action,
        @Nullable String problem,
        @Nullable String code,
        boolean cancelled) {

    static OrderPreview of(ParsedOrder order, boolean exists, String language) {
        OrderIssue issue = order.issue();
        boolean here = issue == null ? exists : issue.code().equals("order_repeated");
        String client = order.client().name().isEmpty() ? null : order.client().name();
        return new OrderPreview(
                order.key(),
                order.number(),
                order.date(),
                client,
                order.amount(),
                order.lines().size(),
                here ? "exists" : issue != null ? "error" : "create",
                issue == null ? null : issue.text(language),
                issue == null ? null : issue.code(),
                order.cancelled());
    }
}
