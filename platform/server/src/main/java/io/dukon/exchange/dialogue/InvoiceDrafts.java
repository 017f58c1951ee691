package io.dukon.exchange.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.exchange.Goods;
import io.dukon.exchange.OrderClients;
import io.dukon.exchange.commerceml.ParsedInvoice;
import io.dukon.exchange.dialogue.KnownDocuments.Known;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Texts;
import io.dukon.records.RecordDraft;
import io.dukon.records.RecordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Invoices as records: only fields that the shop's invoices have. */
@ApplicationScoped
class InvoiceDrafts {

    @Inject
    OrderClients clients;

    @Inject
    Companies companies;

    @Inject
    KnownDocuments known;

    @Inject
    Hearers hearers;

    RecordDraft.Builder of(ParsedInvoice invoice, InvoiceTarget target, Known here) {
        RecordDraft.Builder draft = RecordDraft.of(target.type().id())
                .stage(target.stage())
                .title(Texts.get("exchange", Callers.locale(), "invoice_title", invoice.number()))
                .amount(invoice.amount())
                .lines(Goods.of(invoice.lines()))
                .fields(values(invoice, target.type()));
        Optional<UUID> company = invoice.company() ? companies.of(invoice) : Optional.empty();
        Optional<UUID> contact = invoice.company() ? Optional.empty() : clients.of(invoice.client());
        company.ifPresent(draft::company);
        contact.ifPresent(draft::contact);
        Optional<RecordRow> deal = known.find(here, Reference.basis(invoice.basis(), ""));
        deal.ifPresent(one -> put(draft, target.type(), one));
        hearers.of(deal, company.or(() -> contact)).ifPresent(draft::responsible);
        return draft;
    }

    /** What the accounting system decides, also later. */
    Map<String, JsonNode> values(ParsedInvoice invoice, RecordTypeDefinition type) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        if (invoice.amount() != null) {
            values.put("amount", Json.MAPPER.valueToTree(invoice.amount()));
        }
        if (type.has("pay_by") && invoice.payBy() != null) {
            values.put("pay_by", TextNode.valueOf(invoice.payBy()));
        }
        if (!invoice.comment().isEmpty()) {
            values.put("comments", TextNode.valueOf(invoice.comment()));
        }
        return values;
    }

    private static void put(RecordDraft.Builder draft, RecordTypeDefinition type, RecordRow deal) {
        if (type.has("deal") && deal.type().equals("deal")) {
            draft.field("deal", TextNode.valueOf(deal.id().toString()));
        }
    }
}
