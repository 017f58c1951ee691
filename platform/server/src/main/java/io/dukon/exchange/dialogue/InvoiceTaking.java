package io.dukon.exchange.dialogue;

import io.dukon.configuration.Configurations;
import io.dukon.exchange.commerceml.ParsedInvoice;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Invoices. A new one begins on the first stage of the shop's invoices, where the shop's robots meet it; of a known one
 * the sum, the lines and the term follow the accounting system when the document itself has changed there.
 */
@ApplicationScoped
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

    Outcome.Result take(ParsedInvoice invoice) {
        List<String> names = KnownDocuments.names(invoice.externalId(), invoice.number());
        String hash = Tokens.hash(Json.text(invoice));
        if (!documents.differs(names.getFirst(), hash, clock.instant())) {
            return Outcome.Result.SAME;
        }
        Optional<RecordRow> record = known.find(names);
        if (record.isPresent()) {
            return change(record.get(), invoice);
        }
        return known.taken(names) || invoice.removed() ? Outcome.Result.SAME : make(invoice, names);
    }

    private Outcome.Result make(ParsedInvoice invoice, List<String> names) {
        InvoiceTarget target = InvoiceTarget.of(configurations.current())
                .orElseThrow(() -> Problem.of(409, "exchange", "no_invoices"));
        RecordRow row = records.create(drafts.of(invoice, target).build());
        names.forEach(name -> records.addExternal(row.id(), Taking.SOURCE, name));
        payments.match(
                row.id(),
                Stream.concat(names.stream(), Stream.of(invoice.number())).toList());
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
        lines.write(row.id(), InvoiceDrafts.lines(invoice));
        records.setFields(
                row.id(),
                drafts.values(invoice, configurations.current().type(row.type()).orElseThrow()));
        return Outcome.Result.CHANGED;
    }
}
