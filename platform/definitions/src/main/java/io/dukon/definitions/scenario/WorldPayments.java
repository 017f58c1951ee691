package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.json.Json;
import java.math.BigDecimal;
import java.util.Map;

/** Payments of a world: the room that adds up what came for a record and tells, once, that it was paid in full. */
record WorldPayments(World world) {
    static final String RECEIVED = "payment.received";
    private static final String SETTLED = "payment.settled";

    /** @return false for money given back */
    boolean add(String record, JsonNode amount) {
        world.paid.add(new World.Paid(record, sum(amount), currency(amount)));
        return sum(amount).signum() > 0;
    }

    /** What came may be all of it now. */
    void settle(RecordRef ref, Event.Cause cause) {
        JsonNode asked = world.record(ref.id()).fields().get("amount");
        if (Json.empty(asked) || sum(asked).signum() <= 0 || world.settled.contains(ref.id())) {
            return;
        }
        BigDecimal paid = world.paid.stream()
                .filter(one -> one.on().equals(ref.id()) && one.currency().equals(currency(asked)))
                .map(World.Paid::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (paid.compareTo(sum(asked)) >= 0) {
            world.settled.add(ref.id());
            JsonNode all = Json.object().put("amount", paid.toPlainString()).put("currency", currency(asked));
            world.pending.add(new Event.Named(ref, SETTLED, Map.of("amount", all), cause));
        }
    }

    private static BigDecimal sum(JsonNode amount) {
        return new BigDecimal(Json.text(amount, "amount"));
    }

    private static String currency(JsonNode amount) {
        return Json.text(amount, "currency");
    }
}
