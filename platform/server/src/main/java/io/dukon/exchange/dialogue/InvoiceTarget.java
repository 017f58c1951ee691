package io.dukon.exchange.dialogue;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.records.Kinds;
import java.util.Optional;

/** Where invoices begin: the first stage of the shop's first pipeline of invoices. */
record InvoiceTarget(String stage, RecordTypeDefinition type) {

    /** Empty while the shop has no invoices. */
    static Optional<InvoiceTarget> of(Configuration configuration) {
        return configuration.pipelines().values().stream()
                .filter(pipeline -> Kinds.is(configuration, pipeline.type(), Kinds.INVOICE))
                .findFirst()
                .map(pipeline -> {
                    Stage first = pipeline.first();
                    return new InvoiceTarget(
                            first.name(), configuration.type(pipeline.type()).orElseThrow());
                });
    }
}
