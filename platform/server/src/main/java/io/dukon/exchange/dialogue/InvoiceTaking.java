package io.dukon.exchange.dialogue;

import io.dukon.configuration.Configurations;
import io.dukon.exchange.Goods;
import io.dukon.exchange.commerceml.ParsedInvoice;
import io.dukon.exchange.dialogue.KnownDocuments.Known;
import io.dukon.identity.Tokens;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import io.dukon.payments.Payments;
import io.dukon.records.Lines;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Invoices. A new one begins on the first stage of the shop's invoices, where the shop's robots meet it; of a known one
 * the sum, the lines and the term follow the accounting system when the document itself has changed there.
 */
@ApplicationScoped
@Transactional
class InvoiceTaking {

    @Inject
    Records records;

    @Inject
    Lines lines;

    @Inject
    KnownDocuments known;

    @Inject
    DocumentStore documents;

    @Inject
    InvoiceDrafts drafts;

    @Inject
    Payments payments;

    @Inject
    Configurations configurations;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    Outcome.Result take(ParsedInvoice invoice, Known here) {
        String name = Reference.name(invoice.externalId(), invoice.number());
        String hash = Tokens.hash(Json.text(invoice));
        if (!documents.differs(name, hash, clock.instant())) {
            return Outcome.Result.SAME;
        }
        List<Reference> itself = Reference.itself(invoice.externalId(), invoice.number());
        Optional<RecordRow> record = known.find(here, itself);
        if (record.isPresent()) {
            return change(record.get(), invoice);
        }
        return invoice.removed() || known.taken(here, itself) ? Outcome.Result.SAME : make(invoice, here);
    }

    private Outcome.Result make(ParsedInvoice invoice, Known here) {
        InvoiceTarget target = InvoiceTarget.of(configurations.current())
                .orElseThrow(() -> Problem.of(409, "exchange", "no_invoices"));
        RecordRow row = records.create(drafts.of(invoice, target, here).build());
        Reference.kept(invoice.externalId(), invoice.number())
                .forEach(name -> records.addExternal(row.id(), Taking.SOURCE, name));
        payments.match(row.id(), Reference.awaited(invoice.externalId(), invoice.number()));
        return Outcome.Result.CREATED;
    }

    private Outcome.Result change(RecordRow row, ParsedInvoice invoice) {
        if (invoice.removed()) {
            timeline.add(
                    row.id(),
                    "note",
                    Json.MAPPER
                            .createObjectNode()
                            .put("text", Texts.get("exchange", Callers.locale(), "removed_there", invoice.number())));
            return Outcome.Result.CHANGED;
        }
        lines.write(row.id(), Goods.of(invoice.lines()));
        records.setFields(
                row.id(),
                drafts.values(invoice, configurations.current().type(row.type()).orElseThrow()));
        return Outcome.Result.CHANGED;
    }
}
