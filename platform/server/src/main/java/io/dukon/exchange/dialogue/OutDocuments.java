package io.dukon.exchange.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.exchange.commerceml.out.OutClient;
import io.dukon.exchange.commerceml.out.OutDocument;
import io.dukon.exchange.commerceml.out.OutLine;
import io.dukon.exchange.commerceml.out.OutOperation;
import io.dukon.kernel.Callers;
import io.dukon.records.Kinds;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deals and invoices as documents. Only {@link Outgoing} calls it. */
@ApplicationScoped
class OutDocuments {

    private static final OutClient NOBODY =
            new OutClient("", "Розничный покупатель", false, "", List.of(), List.of(), "");

    @Inject
    Records records;

    List<OutDocument> of(
            List<ExportStore.Told> told, Map<UUID, List<ExportStore.ToldLine>> lines, Configuration configuration) {
        Map<UUID, RecordRow> clients = clients(told);
        return told.stream()
                .map(one -> new OutDocument(
                        one.external() == null ? one.id().toString() : one.external(),
                        String.valueOf(one.number()),
                        one.createdAt(),
                        Kinds.is(configuration, one.type(), Kinds.INVOICE) ? OutOperation.INVOICE : OutOperation.ORDER,
                        one.amount(),
                        client(one, clients),
                        lines(one, lines.getOrDefault(one.id(), List.of())),
                        one.comments() == null ? "" : one.comments(),
                        requisites(one, configuration)))
                .toList();
    }

    /** The company, else the person. */
    private static OutClient client(ExportStore.Told told, Map<UUID, RecordRow> clients) {
        RecordRow company = told.company() == null ? null : clients.get(told.company());
        RecordRow contact = told.contact() == null ? null : clients.get(told.contact());
        if (company != null) {
            return client(company, true);
        }
        return contact == null ? NOBODY : client(contact, false);
    }

    private Map<UUID, RecordRow> clients(List<ExportStore.Told> told) {
        return records.find(told.stream()
                .flatMap(one -> Stream.of(one.company(), one.contact()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static OutClient client(RecordRow row, boolean firm) {
        return new OutClient(
                row.id().toString(),
                row.title(),
                firm,
                row.fields().path("tax_id").asText(""),
                texts(row.fields().path("phones")),
                texts(row.fields().path("emails")),
                row.fields().path("address").asText(""));
    }

    private static List<String> texts(JsonNode values) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(value.asText()));
        return all;
    }

    /** A sum without goods is one position under the title's name: a document without any is refused there. */
    private static List<OutLine> lines(ExportStore.Told told, List<ExportStore.ToldLine> lines) {
        return lines.isEmpty()
                ? List.of(new OutLine("", told.title(), "", BigDecimal.ONE, "", told.amount(), true))
                : lines.stream().map(OutDocuments::line).toList();
    }

    private static OutLine line(ExportStore.ToldLine line) {
        String id = line.externalId() == null ? "" : line.externalId();
        return new OutLine(
                id,
                line.name(),
                "",
                line.quantity().stripTrailingZeros(),
                "",
                line.price(),
                id.equals(OutLine.DELIVERY));
    }

    private static Map<String, String> requisites(ExportStore.Told told, Configuration configuration) {
        Map<String, String> all = new LinkedHashMap<>();
        configuration
                .stage(told.stage() == null ? "" : told.stage())
                .ifPresent(
                        stage -> all.put("Статус заказа", configuration.labels().stage(Callers.locale(), stage)));
        all.put("Финальный статус", String.valueOf("won".equals(told.closed())));
        all.put("Отменен", String.valueOf("lost".equals(told.closed())));
        return all;
    }
}
