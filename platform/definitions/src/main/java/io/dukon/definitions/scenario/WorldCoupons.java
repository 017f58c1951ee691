package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pipeline.StageKind;
import io.dukon.definitions.type.FieldDefinition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Coupons of a world: the room that keeps bound fields, holds a coupon for a deal, and lets it expire. */
final class WorldCoupons implements Ticking {
    private static final String ISSUED = "issued";
    private static final String HELD = "held";

    private final Configuration configuration;
    private final World world;

    WorldCoupons(Configuration configuration, World world) {
        this.configuration = configuration;
        this.world = world;
    }

    JsonNode issue(Map<String, JsonNode> parameters) {
        String on = parameters.get("on").asText();
        Instant until = Instant.parse(parameters.get("until").asText());
        World.Coupon coupon = new World.Coupon("C" + world.next(), on, until, ISSUED, null);
        keep(coupon);
        return Json.object().put("code", coupon.code()).put("valid_until", until.toString());
    }

    /** Stores the coupon and writes it into the fields of its record that are bound to it. */
    private void keep(World.Coupon coupon) {
        world.coupons.put(coupon.code(), coupon);
        World.Rec record = world.record(coupon.on());
        Map<String, JsonNode> values = new LinkedHashMap<>();
        fields(record).forEach(field -> bound(field, coupon).ifPresent(value -> values.put(field.id(), value)));
        world.records.put(record.ref().id(), record.with(values));
        if (!values.isEmpty()) {
            world.pending.add(new Event.FieldsChanged(
                    record.ref(), values.keySet(), new Event.Cause(WorldEffects.ROBOT, true, world.now)));
        }
    }

    private static Optional<JsonNode> bound(FieldDefinition field, World.Coupon coupon) {
        String value =
                switch (String.valueOf(field.bound())) {
                    case "coupon.code" -> coupon.code();
                    case "coupon.valid_until" -> coupon.until().toString();
                    case "coupon.state" -> coupon.state();
                    case "coupon.issued" -> "yes";
                    default -> null;
                };
        return Optional.ofNullable(value).map(Json.nodes()::textNode);
    }

    private List<FieldDefinition> fields(World.Rec record) {
        return configuration.type(record.ref().type()).orElseThrow().fields().values().stream()
                .filter(field -> field.bound() != null)
                .toList();
    }

    /** @throws Refusal when a redemption names a coupon that another holds, or that is spent */
    void redeem(World.Rec record, Map<String, JsonNode> values) {
        for (FieldDefinition field : fields(record)) {
            if (!"coupon.redemption".equals(field.bound()) || !values.containsKey(field.id())) {
                continue;
            }
            release(record.ref().id());
            JsonNode wanted = values.get(field.id());
            if (!Json.empty(wanted)) {
                World.Coupon coupon = world.coupons.values().stream()
                        .filter(one ->
                                one.on().equals(wanted.asText()) && one.state().equals(ISSUED))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(List.of(field.id())));
                keep(coupon.in(HELD, record.ref().id()));
            }
        }
    }

    /** A deal that held a coupon was won: it is used; lost: it is free again. */
    void closed(String record, StageKind kind, Event.Cause cause) {
        if (kind == StageKind.LOST) {
            release(record);
        }
        if (kind == StageKind.WON) {
            held(record).ifPresent(coupon -> happened(coupon.in("used", record), "coupon.used", cause));
        }
    }

    private void release(String record) {
        held(record).ifPresent(coupon -> keep(coupon.in(ISSUED, null)));
    }

    private Optional<World.Coupon> held(String record) {
        return world.coupons.values().stream()
                .filter(one -> one.state().equals(HELD) && record.equals(one.heldBy()))
                .findFirst();
    }

    private void happened(World.Coupon coupon, String event, Event.Cause cause) {
        keep(coupon);
        world.pending.add(new Event.Named(
                world.record(coupon.on()).ref(),
                event,
                Map.of("code", Json.nodes().textNode(coupon.code())),
                cause));
    }

    @Override
    public Instant next() {
        return world.coupons.values().stream()
                .filter(coupon -> coupon.state().equals(ISSUED))
                .map(World.Coupon::until)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public void tick() {
        for (World.Coupon coupon : List.copyOf(world.coupons.values())) {
            if (coupon.state().equals(ISSUED) && !coupon.until().isAfter(world.now)) {
                happened(
                        coupon.in("expired", null),
                        "coupon.expired",
                        new Event.Cause(WorldEffects.ROBOT, true, world.now));
            }
        }
    }
}
