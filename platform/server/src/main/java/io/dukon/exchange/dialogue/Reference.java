package io.dukon.exchange.dialogue;

import io.dukon.exchange.OrderNames;
import io.dukon.exchange.commerceml.ParsedInvoice;
import io.dukon.exchange.commerceml.ParsedOrder;
import io.dukon.exchange.commerceml.ParsedPayment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * By what a document may be known. One that came from the accounting system has its id there, one that we told it of has
 * ours, or the web shop's. Where a file gives no ids, documents go by their numbers; so that one is found again when one
 * file gives ids and the next does not, the number of a document with an id is kept beside it. Two documents with
 * different ids and one number stay two: numbers begin anew every year.
 *
 * @param source of an external reference; {@link #OURS} for an id of ours
 */
record Reference(String source, String external) {

    static final String OURS = "";

    private static final String NUMBER = "number:";
    private static final String NAMED = "named:";

    /** What the document is called in the accounting system: its id, else its number. */
    static String name(String id, String number) {
        return id.isEmpty() ? NUMBER + number : id;
    }

    /** What is kept of a document that has come, so that it is found again. */
    static List<String> kept(String id, String number) {
        return id.isEmpty() ? List.of(NUMBER + number) : List.of(id, NAMED + number);
    }

    /** By what payments may wait for the document. */
    static List<String> awaited(String id, String number) {
        return Stream.of(id, NUMBER + number, number)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The document itself, the most exact first. A web shop's number is another document's. */
    static List<Reference> itself(String id, String number) {
        List<Reference> all = new ArrayList<>();
        if (!id.isEmpty()) {
            everywhere(all, id);
        }
        all.add(new Reference(Taking.SOURCE, NUMBER + number));
        if (id.isEmpty()) {
            all.add(new Reference(Taking.SOURCE, NAMED + number));
        }
        return List.copyOf(all);
    }

    /** The document for which another one stands, the most exact first: some write the number where others write the id. */
    static List<Reference> basis(String id, String number) {
        List<Reference> all = new ArrayList<>();
        if (!id.isEmpty()) {
            everywhere(all, id);
        }
        for (String one : List.of(number, id)) {
            if (!one.isEmpty()) {
                all.add(new Reference(Taking.SOURCE, NAMED + one));
                everywhere(all, NUMBER + one);
            }
        }
        return List.copyOf(all);
    }

    /** Everything that taking the item may ask for. */
    static List<Reference> of(Item item) {
        return switch (item.kind()) {
            case ORDER -> List.of(new Reference(OURS, item.as(ParsedOrder.class).externalId()));
            case INVOICE -> of(item.as(ParsedInvoice.class));
            case PAYMENT -> of(item.as(ParsedPayment.class));
            default -> List.of();
        };
    }

    private static List<Reference> of(ParsedInvoice invoice) {
        List<Reference> all = new ArrayList<>(itself(invoice.externalId(), invoice.number()));
        all.addAll(basis(invoice.basis(), ""));
        return all;
    }

    private static List<Reference> of(ParsedPayment payment) {
        return basis(payment.basis(), payment.basisNumber());
    }

    private static void everywhere(List<Reference> all, String external) {
        all.add(new Reference(Taking.SOURCE, external));
        all.add(new Reference(OrderNames.SOURCE, external));
        all.add(new Reference(OURS, external));
    }

    /** The record that an id of ours is; empty for what cannot be one. */
    Optional<UUID> ours() {
        try {
            return source.equals(OURS) ? Optional.of(UUID.fromString(external)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
