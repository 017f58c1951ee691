package io.dukon.exchange.dialogue;

import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.exchange.commerceml.ParsedInvoice;
import io.dukon.records.ContactPoints;
import io.dukon.records.Kinds;
import io.dukon.records.RecordDraft;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which company an invoice is for: the one that came from the accounting system with the same tax number, else with the
 * same id there; else a new one. By name alone none is taken: only a person can tell two of one name apart.
 */
@ApplicationScoped
class Companies {

    private static final String SOURCE = "onec-company";

    @Inject
    Records records;

    @Inject
    ContactPoints points;

    @Inject
    Configurations configurations;

    /** Empty when the shop keeps no companies, or the file does not say whose the invoice is. */
    Optional<UUID> of(ParsedInvoice invoice) {
        String tax = invoice.taxId().isEmpty() ? "" : "tax:" + invoice.taxId();
        List<String> names = List.of(tax, invoice.client().externalId()).stream()
                .filter(name -> !name.isEmpty())
                .toList();
        Optional<UUID> known = names.stream()
                .flatMap(name -> records.byExternal(SOURCE, name).stream())
                .filter(id -> records.find(id).isPresent())
                .findFirst();
        return known.or(() -> Kinds.first(configurations.current(), Kinds.COMPANY)
                .filter(type -> !invoice.client().name().isEmpty())
                .map(type -> make(type, invoice, names)));
    }

    private UUID make(RecordTypeDefinition type, ParsedInvoice invoice, List<String> names) {
        RecordDraft.Builder draft =
                RecordDraft.of(type.id()).title(invoice.client().name());
        if (type.has("tax_id") && !invoice.taxId().isEmpty()) {
            draft.field("tax_id", TextNode.valueOf(invoice.taxId()));
        }
        points.put(draft, type, invoice.client().phones(), invoice.client().emails());
        UUID made = records.create(draft.build()).id();
        names.forEach(name -> records.addExternal(made, SOURCE, name));
        return made;
    }
}
