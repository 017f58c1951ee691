package io.dukon.exchange;

import io.dukon.exchange.commerceml.ParsedOrder;
import io.dukon.kernel.Json;
import io.dukon.records.RecordDraft;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Makes one order, whole or not at all. For the doors by which orders come: each has checked who comes. */
@ApplicationScoped
public class OrderImport {

    @Inject
    Records records;

    @Inject
    Timeline timeline;

    @Inject
    OrderClients clients;

    @Inject
    OrderDrafts drafts;

    /** Somebody else made the same order meanwhile: this transaction is rolled back and nothing is doubled. */
    public static final class AlreadyHere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Within the caller's transaction, or in one of its own.
     *
     * @return the deal, or nothing when the order is here already
     * @throws AlreadyHere the whole transaction is rolled back
     */
    @Transactional
    public Optional<RecordRow> make(ParsedOrder order, OrderTarget target, String fileName) {
        if (OrderNames.of(order).stream()
                .anyMatch(name -> records.byExternal(OrderNames.SOURCE, name).isPresent())) {
            return Optional.empty();
        }
        RecordDraft.Builder draft = drafts.of(order, target);
        clients.of(order.client()).ifPresent(draft::contact);
        RecordRow deal = records.create(draft.build());
        if (!records.addExternal(deal.id(), OrderNames.SOURCE, order.key())) {
            throw new AlreadyHere();
        }
        OrderNames.alias(order).ifPresent(alias -> records.addExternal(deal.id(), OrderNames.SOURCE, alias));
        timeline.add(
                deal.id(),
                "imported",
                Json.MAPPER
                        .createObjectNode()
                        .put("text", fileName)
                        .put("externalId", order.key())
                        .put("number", order.number()));
        return Optional.of(deal);
    }
}
