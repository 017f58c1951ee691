package io.dukon.exchange.dialogue;

import io.dukon.configuration.Configurations;
import io.dukon.exchange.OrderImport;
import io.dukon.exchange.OrderTarget;
import io.dukon.exchange.commerceml.OrderIssue;
import io.dukon.exchange.commerceml.ParsedInvoice;
import io.dukon.exchange.commerceml.ParsedOrder;
import io.dukon.exchange.commerceml.ParsedPayment;
import io.dukon.exchange.dialogue.KnownDocuments.Known;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Orders, invoices and payments, each whole or not at all (RS-602, RS-801). */
@ApplicationScoped
class DocumentTaking {

    @Inject
    OrderImport orders;

    @Inject
    InvoiceTaking invoices;

    @Inject
    PaymentTaking payments;

    @Inject
    KnownDocuments known;

    @Inject
    Configurations configurations;

    @Inject
    Fence fence;

    /**
     * @throws Overtaken when somebody else has the file
     * @throws OrderImport.AlreadyHere when somebody else made the same order meanwhile
     */
    @Transactional(TxType.REQUIRES_NEW)
    Outcome take(Item item, Known here, Hold hold) {
        fence.require(hold);
        return switch (item.kind()) {
            case ORDER -> order(item.as(ParsedOrder.class), here);
            case INVOICE -> invoice(item.as(ParsedInvoice.class), here);
            case PAYMENT -> payment(item.as(ParsedPayment.class), here);
            default -> throw new IllegalArgumentException(item.kind() + " is no document");
        };
    }

    /** An order that we told the accounting system of comes back with its own name; one that is new here becomes a deal. */
    private Outcome order(ParsedOrder order, Known here) {
        if (order.issue() != null) {
            return order.cancelled()
                    ? Outcome.of(Item.Kind.ORDER, Outcome.Result.SAME)
                    : refused(Item.Kind.ORDER, order.number(), order.issue());
        }
        if (known.find(here, List.of(new Reference(Reference.OURS, order.externalId())))
                .isPresent()) {
            return Outcome.of(Item.Kind.ORDER, Outcome.Result.SAME);
        }
        OrderTarget target =
                OrderTarget.of(configurations.current()).orElseThrow(() -> Problem.of(409, "exchange", "no_pipeline"));
        boolean made = orders.make(order, target, order.number()).isPresent();
        return Outcome.of(Item.Kind.ORDER, made ? Outcome.Result.CREATED : Outcome.Result.SAME);
    }

    private Outcome invoice(ParsedInvoice invoice, Known here) {
        return invoice.issue() == null
                ? Outcome.of(Item.Kind.INVOICE, invoices.take(invoice, here))
                : refused(Item.Kind.INVOICE, invoice.number(), invoice.issue());
    }

    private Outcome payment(ParsedPayment payment, Known here) {
        return payment.issue() == null
                ? Outcome.of(Item.Kind.PAYMENT, payments.take(payment, here))
                : refused(Item.Kind.PAYMENT, payment.number(), payment.issue());
    }

    private static Outcome refused(Item.Kind kind, String number, OrderIssue issue) {
        return Outcome.failed(kind, number, issue.text(Callers.locale()));
    }
}
