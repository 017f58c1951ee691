package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.identity.Member;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.records.RecordRow;
import io.dukon.records.Relations;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The shop as it is, and over it what a robot on trial has done: what it set it reads, but nobody else does. */
final class TrialContext implements RunContext {

    private final Configuration configuration;
    private final ZoneId zone;
    private final Function<UUID, Optional<RecordRow>> records;
    private final Map<String, Member> people;
    private final Relations relations;
    private final Map<UUID, Optional<RecordRow>> seen = new HashMap<>();
    private final Map<RecordRef, Map<String, JsonNode>> done = new HashMap<>();
    private Instant now;

    TrialContext(
            Configuration configuration,
            ZoneId zone,
            Instant now,
            Function<UUID, Optional<RecordRow>> records,
            Map<String, Member> people,
            Relations relations) {
        this.configuration = configuration;
        this.zone = zone;
        this.now = now;
        this.records = records;
        this.people = people;
        this.relations = relations;
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
        return configuration;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public JsonNode read(RecordRef record, String field) {
        Map<String, JsonNode> mine = done.getOrDefault(record, Map.of());
        return mine.containsKey(field)
                ? mine.get(field)
                : seen.computeIfAbsent(UUID.fromString(record.id()), records)
                        .map(row -> row.value(field))
                        .orElse(null);
    }

    @Override
    public long count(RecordRef record, String of, Instant since) {
        return relations.count(UUID.fromString(record.id()), of, since);
    }

    /** What the shop chose stands in its configuration, as the input's own value. */
    @Override
    public JsonNode input(String id) {
        return null;
    }

    @Override
    public JsonNode person(String person, String attribute) {
        return Optional.ofNullable(people.get(person))
                .map(member -> switch (attribute) {
                    case "id" -> person;
                    case "name" -> member.name();
                    case "email" -> member.email();
                    case "locale" -> member.locale();
                    case "role" -> member.roles().stream().sorted().findFirst().orElse(null);
                    default -> null;
                })
                .map(TrialContext::text)
                .orElse(null);
    }
}
