package io.dukon.exchange.commerceml;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.dukon.kernel.Money;
import java.util.List;

/**
 * An order as the file says.
 *
 * @param externalId the web shop's id, empty when the file has none
 * @param number     what the customer sees, never empty unless there is an issue
 * @param date       ISO date, null when there is none that can be read
 * @param amount     null only with an issue
 * @param payment    how the customer wants to pay, in the web shop's words
 * @param cancelled  the web shop cancelled or deleted it
 * @param issue      null when the order can be taken
 */
public record ParsedOrder(
        String externalId,
        String number,
        String date,
        ParsedClient client,
        Money amount,
        List<ParsedLine> lines,
        String delivery,
        String payment,
        boolean paid,
        boolean cancelled,
        String status,
        String address,
        String comment,
        OrderIssue issue) {

    /** One name for one order in a file: its id, or its number where the file gives no ids. */
    @JsonIgnore
    public String key() {
        return externalId.isEmpty() ? "number:" + number : externalId;
    }
}
