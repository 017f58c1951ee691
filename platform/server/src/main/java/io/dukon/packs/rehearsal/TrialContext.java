package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shop as it is, and over it what a robot on trial has done: what it set it reads, but nobody else does. */
final class TrialContext implements RunContext {

    private final RunContext shop;
    private final Map<RecordRef, Map<String, JsonNode>> done = new HashMap<>();
    private Instant now;

    TrialContext(RunContext shop) {
        this.shop = shop;
        this.now = shop.now();
    }

    void at(Instant moment) {
        now = moment;
    }

    void set(RecordRef record, String field, JsonNode value) {
        done.computeIfAbsent(record, unseen -> new LinkedHashMap<>()).put(field, value);
    }

    /** Does as if it were done. @return what the step would get back */
    JsonNode perform(Effect effect) {
        ObjectNode result = Json.MAPPER.createObjectNode();
        switch (effect) {
            case Effect.CreateRecord create -> {
                RecordRef made = new RecordRef(create.type(), Ids.next().toString());
                create.values().forEach((field, value) -> set(made, field, value));
                set(made, "stage", text(create.stage()));
                return made.toJson();
            }
            case Effect.MoveRecord move -> set(move.record(), "stage", text(move.stage()));
            case Effect.SetFields set ->
                set.changes().forEach((record, values) -> values.forEach((field, value) -> set(record, field, value)));
            case Effect.CreateTask task -> result.put("id", Ids.next().toString());
            case Effect.OfferToQueue offer -> result.put("id", Ids.next().toString());
            default -> {}
        }
        return result;
    }

    private static JsonNode text(String value) {
        return value == null
                ? Json.MAPPER.nullNode()
                : Json.MAPPER.getNodeFactory().textNode(value);
    }

    @Override
    public Configuration configuration() {
        return shop.configuration();
    }

    @Override
    public ZoneId zone() {
        return shop.zone();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public JsonNode read(RecordRef record, String field) {
        Map<String, JsonNode> mine = done.getOrDefault(record, Map.of());
        return mine.containsKey(field) ? mine.get(field) : shop.read(record, field);
    }

    @Override
    public long count(RecordRef record, String of, Instant since) {
        return shop.count(record, of, since);
    }

    @Override
    public JsonNode input(String id) {
        return shop.input(id);
    }

    @Override
    public JsonNode person(String person, String attribute) {
        return shop.person(person, attribute);
    }
}
