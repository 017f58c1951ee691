package io.dukon.payments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.records.FieldsChanged;
import io.dukon.records.Happened;
import io.dukon.records.RecordRow;
import io.dukon.records.RecordSignals;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a payment means to its record, which is locked: a line in its history, and what robots hear. */
@ApplicationScoped
class Received {

    private static final String ENTRY = "payment";
    private static final String RECEIVED = "payment.received";
    private static final String SETTLED = "payment.settled";

    @Inject
    BalanceStore balances;

    @Inject
    Timeline timeline;

    @Inject
    RecordSignals signals;

    @Inject
    Event<Object> events;

    /** The record has one payment more. Money given back is no payment that came: robots hear nothing of it. */
    void told(RecordRow record, Payment payment) {
        UUID entry = timeline.add(record.id(), ENTRY, data(payment)).id();
        if (payment.came()) {
            events.fire(new Happened(entry, RECEIVED, record, values(payment), Callers.current()));
        }
    }

    /** The same payment is another sum or of another day. */
    void corrected(RecordRow record, Payment before, Payment after) {
        if (!before.amount().equals(after.amount()) || !before.paidOn().equals(after.paidOn())) {
            ObjectNode data = data(after);
            data.set("was", Json.MAPPER.valueToTree(before.amount()));
            timeline.add(record.id(), ENTRY, data);
        }
    }

    /** The record has one payment less. */
    void removed(RecordRow record, Payment payment) {
        timeline.add(record.id(), ENTRY, data(payment).put("removed", true));
        changed(record);
    }

    /** After all payments of the moment have been told: is the record paid in full now? */
    void changed(RecordRow record) {
        events.fire(new PaymentsChanged(record.id()));
        settle(record);
        signals.changed(record, record.stage());
    }

    /** Another amount may be one that has been paid already. */
    void amended(@Observes FieldsChanged event) {
        if (event.fields().contains("amount")) {
            settle(event.record());
        }
    }

    private void settle(RecordRow record) {
        if (record.amount() == null) {
            return;
        }
        BalanceStore.Balance balance = balances.of(record.id(), record.amount().currency());
        if (balance.any() && !balance.settled() && balance.covers(record.amount())) {
            balances.settle(record.id());
            Map<String, JsonNode> values = Map.of("amount", Json.MAPPER.valueToTree(balance.paid()));
            events.fire(new Happened(Ids.next(), SETTLED, record, values, Callers.current()));
        }
    }

    private static ObjectNode data(Payment payment) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        data.set("amount", Json.MAPPER.valueToTree(payment.amount()));
        return data.put("paymentId", payment.id().toString())
                .put("paidOn", payment.paidOn().toString())
                .put("method", payment.method().word())
                .put("number", payment.number())
                .put("purpose", payment.purpose())
                .put("source", payment.source());
    }

    private static Map<String, JsonNode> values(Payment payment) {
        Map<String, JsonNode> values = new HashMap<>();
        values.put("id", text(payment.id().toString()));
        values.put("amount", Json.MAPPER.valueToTree(payment.amount()));
        values.put("paid_on", text(payment.paidOn().toString()));
        values.put("method", text(payment.method().word()));
        values.put("number", text(payment.number()));
        values.put("purpose", text(payment.purpose()));
        values.values().removeIf(JsonNode::isNull);
        return values;
    }

    private static JsonNode text(String value) {
        return value == null
                ? Json.MAPPER.nullNode()
                : Json.MAPPER.getNodeFactory().textNode(value);
    }
}
