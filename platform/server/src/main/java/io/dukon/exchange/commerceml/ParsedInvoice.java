package io.dukon.exchange.commerceml;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.dukon.kernel.Money;
import java.util.List;

/**
 * An invoice as the file says (RS-801).
 *
 * @param externalId id where it was written, empty when the file has none
 * @param number     what people call it by, never empty unless there is an issue
 * @param date       ISO date, null when there is none that can be read
 * @param company    whether the buyer is a firm and not a person
 * @param taxId      of the buyer, may be empty
 * @param amount     null only with an issue
 * @param payBy      ISO date, null when there is none
 * @param removed    it was deleted where it was written
 * @param paid       it says itself that it is paid
 * @param basis      id or number of the order it is for, may be empty
 * @param issue      null when the invoice can be taken
 */
public record ParsedInvoice(
        String externalId,
        String number,
        String date,
        ParsedClient client,
        boolean company,
        String taxId,
        Money amount,
        List<ParsedLine> lines,
        String payBy,
        String comment,
        boolean removed,
        boolean paid,
        String basis,
        OrderIssue issue) {

    /** One name for one invoice in a file: its id, or its number where the file gives no ids. */
    @JsonIgnore
    public String key() {
        return externalId.isEmpty() ? "number:" + number : externalId;
    }

    ParsedInvoice refused(OrderIssue why) {
        return new ParsedInvoice(
                externalId,
                number,
                date,
                client,
                company,
                taxId,
                amount,
                lines,
                payBy,
                comment,
                removed,
                paid,
                basis,
                why);
    }
}
