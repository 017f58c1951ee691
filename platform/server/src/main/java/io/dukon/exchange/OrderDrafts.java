package io.dukon.exchange;

import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.exchange.commerceml.ParsedOrder;
import io.dukon.exchange.commerceml.out.OutLine;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Texts;
import io.dukon.records.ContactPoints;
import io.dukon.records.RecordDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A deal of an order: only fields that the shop's deals have, so that nothing has to be retyped (RS-113). */
@ApplicationScoped
class OrderDrafts {

    private static final String SOURCE = "website";
    private static final int PRODUCT = 300;

    @Inject
    ContactPoints points;

    RecordDraft.Builder of(ParsedOrder order, OrderTarget target) {
        RecordTypeDefinition type = target.type();
        RecordDraft.Builder draft = RecordDraft.of(type.id())
                .stage(target.stage())
                .source(SOURCE)
                .title(say("record_title", order.number()))
                .amount(order.amount())
                .lines(Goods.of(order.lines()));
        text(draft, type, "product", products(order));
        text(draft, type, "delivery_address", order.address());
        text(draft, type, "comments", comments(order));
        text(draft, type, "first_name", order.client().name());
        points.put(draft, type, order.client().phones(), order.client().emails());
        type.field("payment_type")
                .filter(field -> field.list() != null)
                .flatMap(field ->
                        PaymentWords.recognise(order.payment(), field.list().values()))
                .ifPresent(value -> text(draft, type, "payment_type", value));
        return draft;
    }

    private static String products(ParsedOrder order) {
        String names = order.lines().stream()
                .filter(line -> !line.externalId().equals(OutLine.DELIVERY))
                .map(line -> line.name())
                .collect(Collectors.joining(", "));
        return names.length() <= PRODUCT ? names : names.substring(0, PRODUCT - 1) + "…";
    }

    /** What the customer wrote, and what the deal has no field for. */
    private static String comments(ParsedOrder order) {
        return Stream.of(
                        order.comment(),
                        order.delivery().isEmpty() ? "" : say("note_delivery", order.delivery()),
                        order.payment().isEmpty() ? "" : say("note_payment", order.payment()),
                        order.paid() ? say("note_paid") : "")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void text(RecordDraft.Builder draft, RecordTypeDefinition type, String field, String value) {
        if (!value.isEmpty() && type.has(field)) {
            draft.field(field, Json.MAPPER.getNodeFactory().textNode(value));
        }
    }

    private static String say(String key, Object... args) {
        return Texts.get("exchange", Callers.locale(), key, args);
    }
}
