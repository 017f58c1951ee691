package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Pipeline.MovePolicy;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.type.FieldKind;
import io.dukon.identity.Member;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shop as a replay sees it: one record at a moment of its past, under the planned configuration. */
final class Virtual implements RunContext {

    private final Configuration configuration;
    private final Map<String, String> mapping;
    private final Tenant shop;
    private final Map<String, Member> people;
    private final Map<String, Set<String>> watched;
    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    private final Map<RecordRef, Map<String, JsonNode>> others = new LinkedHashMap<>();
    private Past past;
    private String stage;
    private Instant now = Instant.EPOCH;

    /**
     * @param mapping where records of stages that leave go
     * @param watched by type, fields by which robots and moves decide
     */
    Virtual(
            Configuration configuration,
            Map<String, String> mapping,
            Tenant shop,
            Map<String, Member> people,
            Map<String, Set<String>> watched) {
        this.configuration = configuration;
        this.mapping = mapping;
        this.shop = shop;
        this.people = people;
        this.watched = watched;
    }

    /** The record as it was before the first thing that happened to it. Names of people and links are not known back then. */
    void enter(Past record) {
        past = record;
        values.clear();
        others.clear();
        stage = record.record().stage();
        for (Happening happening : record.happenings().reversed()) {
            if (happening.kind().equals("moved")) {
                stage = happening.data().path("from").asText(null);
            }
            for (JsonNode field : happening.data().path("fields")) {
                put(field.path("id").asText(), field.get("before"));
            }
        }
        at(
                record.happenings().isEmpty()
                        ? record.record().createdAt()
                        : record.happenings().getFirst().at());
    }

    private void put(String field, JsonNode value) {
        FieldKind kind = configuration
                .type(past.record().type())
                .flatMap(type -> type.field(field))
                .map(one -> one.kind())
                .orElse(FieldKind.TEXT);
        if (kind != FieldKind.LINK && kind != FieldKind.PERSON) {
            values.put(field, value == null ? Json.MAPPER.nullNode() : value);
        }
    }

    void at(Instant moment) {
        now = moment;
    }

    /** The stage that the planned configuration knows; empty when it knows none. */
    Optional<String> stage() {
        return Optional.ofNullable(stage)
                .map(name -> mapping.getOrDefault(name, name))
                .filter(name -> configuration.stage(name).isPresent());
    }

    void move(String to) {
        stage = to;
    }

    Set<String> change(JsonNode data) {
        Set<String> fields = new LinkedHashSet<>();
        for (JsonNode field : data.path("fields")) {
            fields.add(field.path("id").asText());
            put(field.path("id").asText(), field.get("after"));
        }
        return fields;
    }

    void set(RecordRef record, Map<String, JsonNode> changed) {
        if (record.id().equals(past.record().id().toString())) {
            values.putAll(changed);
        } else {
            others.computeIfAbsent(record, unseen -> new LinkedHashMap<>()).putAll(changed);
        }
    }

    /** What is left of the record at the end: is it stuck, what did robots miss? */
    void leave(Past record, Tally tally) {
        String type = record.record().type();
        for (String field : watched.getOrDefault(type, Set.of())) {
            if (io.dukon.definitions.json.Json.empty(read(Tally.ref(record.record()), field))) {
                tally.empty.merge(type + "." + field, 1, Integer::sum);
            }
        }
        if (record.record().stage() == null || !record.record().open()) {
            return;
        }
        Optional<Stage> stands = stage().flatMap(configuration::stage);
        if (stands.isEmpty()) {
            tally.stuck(record.record(), record.record().stage(), "no_stage");
        } else if (stands.get().open() && !leads(stands.get())) {
            tally.stuck(record.record(), stands.get().name(), "no_move");
        }
    }

    private boolean leads(Stage from) {
        Pipeline pipeline = configuration.pipeline(from.pipeline()).orElseThrow();
        RecordRef ref = Tally.ref(past.record());
        return pipeline.moves() != MovePolicy.LISTED
                || from.next().stream().anyMatch(next -> next.when().matches(path -> read(ref, path)))
                || pipeline.stages().stream().anyMatch(one -> one.kind().word().equals("lost"));
    }

    /** What a step would get back: things that are made have an id, nothing else is known. */
    JsonNode result(Effect effect) {
        ObjectNode result = Json.MAPPER.createObjectNode();
        switch (effect) {
            case Effect.CreateRecord create ->
                result.put("type", create.type()).put("id", Ids.next().toString());
            case Effect.CreateTask task -> result.put("id", Ids.next().toString());
            case Effect.OfferToQueue offer -> result.put("id", Ids.next().toString());
            default -> {}
        }
        return result;
    }

    @Override
    public Configuration configuration() {
        return configuration;
    }

    @Override
    public ZoneId zone() {
        return shop.timeZone();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public JsonNode read(RecordRef record, String field) {
        if (!record.id().equals(past.record().id().toString())) {
            return others.getOrDefault(record, Map.of()).get(field);
        }
        if (field.equals("stage")) {
            return stage().map(name -> (JsonNode) Json.MAPPER.getNodeFactory().textNode(name))
                    .orElse(null);
        }
        JsonNode value =
                values.containsKey(field) ? values.get(field) : past.record().value(field);
        return value == null || value.isNull() ? null : value;
    }

    @Override
    public long count(RecordRef record, String of, Instant since) {
        return 0;
    }

    @Override
    public JsonNode input(String id) {
        return null;
    }

    @Override
    public JsonNode person(String person, String attribute) {
        Member member = people.get(person);
        return member != null && attribute.equals("name")
                ? Json.MAPPER.getNodeFactory().textNode(member.name())
                : null;
    }
}
