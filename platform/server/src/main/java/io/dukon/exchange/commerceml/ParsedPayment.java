package io.dukon.exchange.commerceml;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.dukon.kernel.Money;

/**
 * A payment as the file says (RS-602, RS-801).
 *
 * @param externalId  id where it was written, empty when the file has none
 * @param number      of the payment's document, never empty unless there is an issue
 * @param date        ISO date, null when there is none that can be read
 * @param amount      below zero when money was given back; null only with an issue
 * @param cash        otherwise through a bank or by card
 * @param basis       what it pays: an id in most files, a number or a sentence in some; may be empty
 * @param basisNumber the number of what it pays, may be empty
 * @param purpose     in the words of the payer, may be empty
 * @param removed     it was deleted, or is not carried out: it pays nothing (any more)
 * @param issue       null when the payment can be taken
 */
public record ParsedPayment(
        String externalId,
        String number,
        String date,
        Money amount,
        boolean cash,
        String basis,
        String basisNumber,
        String purpose,
        boolean removed,
        OrderIssue issue) {

    /** One name for one payment in a file: its id, or its number where the file gives no ids. */
    @JsonIgnore
    public String key() {
        return externalId.isEmpty() ? "number:" + number : externalId;
    }

    ParsedPayment refused(OrderIssue why) {
        return new ParsedPayment(externalId, number, date, amount, cash, basis, basisNumber, purpose, removed, why);
    }

    ParsedPayment paying(String target) {
        return new ParsedPayment(externalId, number, date, amount, cash, target, basisNumber, purpose, removed, issue);
    }
}
