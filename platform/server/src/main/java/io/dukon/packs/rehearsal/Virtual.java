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
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.records.RecordRow;
import io.dukon.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The shop as a replay sees it: one record at a moment of its past, under the planned configuration. */
final class Virtual implements RunContext {

    /** The shop as it is today. */
    interface Today {
        Optional<RecordRow> row(UUID record);

        JsonNode person(String person, String attribute);
    }

    private final Configuration configuration;
    private final Migrated migrated;
    private final Today today;
    private final Map<String, Optional<RecordRow>> seen = new HashMap<>();
    private final Map<String, Optional<JsonNode>> people = new HashMap<>();
    private final Tenant shop;
    private final Map<String, Set<String>> watched;
    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    private final Map<RecordRef, Map<String, JsonNode>> others = new LinkedHashMap<>();
    private Past past;
    private Belongings belongings;
    private String stage;
    private Instant now = Instant.EPOCH;

    /** @param watched by type, fields by which robots and moves decide */
    Virtual(Migrated migrated, Tenant shop, Map<String, Set<String>> watched, Today today) {
        this.configuration = migrated.planned();
        this.migrated = migrated;
        this.shop = shop;
        this.watched = watched;
        this.today = today;
    }

    /** No record. */
    void enter(Instant from) {
        past = null;
        belongings = null;
        stage = null;
        clear();
        at(from);
    }

    private void clear() {
        values.clear();
        others.clear();
        seen.clear();
    }

    /** The record as it was before the first thing that happened to it. Names of people and links are not known back then. */
    void enter(Past record, Instant from) {
        past = record;
        belongings = new Belongings(record, configuration);
        clear();
        stage = record.record().stage();
        for (Happening happening : record.happenings().reversed()) {
            if (happening.kind().equals("moved")) {
                stage = happening.data().path("from").asText(null);
            }
            for (JsonNode field : happening.data().path("fields")) {
                put(field.path("id").asText(), field.get("before"));
            }
        }
        at(from);
    }

    /** Under the name and in the form that the field will have. */
    private void put(String held, JsonNode said) {
        String type = past.record().type();
        String field = migrated.named(type, held);
        JsonNode value = migrated.value(type, field, said);
        FieldKind kind = configuration
                .type(past.record().type())
                .flatMap(known -> known.field(field))
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
        return stage == null ? Optional.empty() : migrated.stage(stage, field -> held(Tally.ref(past.record()), field));
    }

    void move(String to) {
        belongings.left(now);
        stage = to;
    }

    /** A person finished a task of the template. @return the one that a robot would have set */
    Optional<String> finished(String template) {
        return belongings.finished(template, now);
    }

    Set<String> change(JsonNode data) {
        Set<String> fields = new LinkedHashSet<>();
        for (JsonNode field : data.path("fields")) {
            fields.add(migrated.named(past.record().type(), field.path("id").asText()));
            put(field.path("id").asText(), field.get("after"));
        }
        return fields;
    }

    private void set(RecordRef record, Map<String, JsonNode> changed) {
        if (isSubject(record)) {
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

    /** Does as if it were done. @return what the step would get back: things that are made have an id, nothing else is known */
    JsonNode perform(Effect effect) {
        ObjectNode result = result(effect);
        if (effect instanceof Effect.SetFields set) {
            set.changes().forEach(this::set);
        }
        if (belongings != null) {
            belongings.done(effect, result.path("id").textValue(), now);
        }
        return result;
    }

    private static ObjectNode result(Effect effect) {
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
        if (field.equals("stage") && isSubject(record)) {
            return stage().map(name -> (JsonNode) Json.MAPPER.getNodeFactory().textNode(name))
                    .orElse(null);
        }
        JsonNode value = isSubject(record) ? held(record, field) : other(record, field);
        return value == null || value.isNull() ? null : value;
    }

    private boolean isSubject(RecordRef record) {
        return past != null && record.id().equals(past.record().id().toString());
    }

    private JsonNode held(RecordRef record, String field) {
        return values.containsKey(field) ? values.get(field) : of(past.record(), record.type(), field);
    }

    /** What robots would have written into it, else what it holds today. */
    private JsonNode other(RecordRef record, String field) {
        Map<String, JsonNode> written = others.getOrDefault(record, Map.of());
        return written.containsKey(field)
                ? written.get(field)
                : seen.computeIfAbsent(record.id(), id -> today.row(UUID.fromString(id)))
                        .map(row -> of(row, record.type(), field))
                        .orElse(null);
    }

    private JsonNode of(RecordRow row, String type, String field) {
        return migrated.value(type, field, row.value(migrated.held(type, field)));
    }

    @Override
    public long count(RecordRef record, String of, Instant since) {
        if (!isSubject(record)) {
            throw new UnsupportedOperationException("only what belongs to the record itself is counted");
        }
        return belongings.count(of, since, now);
    }

    @Override
    public JsonNode input(String id) {
        return null;
    }

    /** Who is who today. */
    @Override
    public JsonNode person(String person, String attribute) {
        return people.computeIfAbsent(
                        person + " " + attribute, unseen -> Optional.ofNullable(today.person(person, attribute)))
                .orElse(null);
    }
}
