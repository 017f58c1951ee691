package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.MoveAnswer;
import io.dukon.definitions.pipeline.Moves;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.records.RecordStore.Known;
import io.dukon.staff.Post;
import io.dukon.staff.Units;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns a draft into a record that may be written: stage, defaults, title, number, references. */
@ApplicationScoped
class Drafts {

    @Inject
    RecordStore store;

    @Inject
    LineStore lines;

    @Inject
    Relations relations;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Units units;

    @Inject
    FileFields files;

    @Inject
    Clock clock;

    RecordRow prepare(RecordDraft draft) {
        Configuration configuration = configurations.current();
        RecordTypeDefinition type = Optional.ofNullable(draft.type())
                .flatMap(configuration::type)
                .filter(known -> known.id().indexOf('/') < 0)
                .orElseThrow(() -> Problem.invalid().at("/type", "records", "unknown_type"));
        Map<String, JsonNode> values = values(type, draft);
        Map<UUID, Known> known = store.known(References.ids(type, values));
        References.check(type, values, types(known));
        Optional<Stage> stage = stage(configuration, draft);
        RecordRow empty = empty(draft, stage.orElse(null));
        files.attach(empty.id(), type, empty::value, values, "/fields/");
        RecordRow row = RecordFields.apply(empty, values);
        row = titled(configuration, row, values, known);
        if (draft.byHand()) {
            RecordFields.requireFilled(type, null, relations.draft(row), roles());
        }
        RecordRow named = row;
        stage.ifPresent(one -> requireEntry(configuration, named, one));
        return row;
    }

    private Map<String, JsonNode> values(RecordTypeDefinition type, RecordDraft draft) {
        Map<String, JsonNode> given = new LinkedHashMap<>();
        type.fields().values().forEach(field -> field.literalDefault()
                .filter(value -> !field.readOnly())
                .ifPresent(value -> given.put(field.id(), value)));
        type.fields().values().stream()
                .filter(FieldDefinition::mine)
                .forEach(field -> put(given, field.id(), myUnit()));
        given.putAll(draft.fields());
        put(given, "title", draft.title() == null || draft.title().isBlank() ? null : draft.title());
        put(given, "amount", draft.amount());
        put(given, "source", draft.source());
        put(given, "contact", draft.contactId());
        put(given, "company", draft.companyId());
        put(given, "responsible", draft.responsibleId());
        Lines.total(draft.lines())
                .filter(total -> !given.containsKey("amount"))
                .ifPresent(total -> put(given, "amount", total));
        return RecordFields.check(type, given, tenants.current().currency());
    }

    /** Where the person works who makes the record. */
    private UUID myUnit() {
        return Optional.ofNullable(Callers.current().memberId())
                .flatMap(units::of)
                .map(Post::unit)
                .orElse(null);
    }

    private static void put(Map<String, JsonNode> given, String field, Object value) {
        if (value != null) {
            given.put(field, Json.MAPPER.valueToTree(value));
        }
    }

    private RecordRow empty(RecordDraft draft, Stage stage) {
        Instant at = draft.createdAt() == null ? clock.instant() : draft.createdAt();
        boolean closed = stage != null && !stage.open();
        return new RecordRow(
                Ids.next(),
                draft.type(),
                0,
                null,
                stage == null ? null : stage.pipeline(),
                stage == null ? null : stage.name(),
                stage == null ? null : at,
                defaultResponsible(),
                null,
                null,
                null,
                null,
                Json.MAPPER.createObjectNode(),
                0,
                null,
                at,
                Callers.current().memberId(),
                closed ? stage.kind().word() : null,
                closed ? at : null,
                draft.sample(),
                1);
    }

    /** What a person makes by hand is his; what comes in by itself is nobody's until a robot or a person says so (RS-OP-02). */
    private static UUID defaultResponsible() {
        Caller caller = Callers.current();
        return caller.kind() == Caller.Kind.PERSON ? caller.memberId() : null;
    }

    private Optional<Stage> stage(Configuration configuration, RecordDraft draft) {
        List<Pipeline> pipelines = configuration.pipelinesOf(draft.type());
        if (draft.stage() == null) {
            return configuration.intake().stream()
                    .flatMap(name -> configuration.stage(name).stream())
                    .filter(stage -> pipelines.stream().anyMatch(one -> one.id().equals(stage.pipeline())))
                    .findFirst()
                    .or(() -> pipelines.stream().findFirst().map(Pipeline::first));
        }
        return Optional.of(configuration
                .stage(draft.stage())
                .filter(stage -> pipelines.stream().anyMatch(one -> one.id().equals(stage.pipeline())))
                .orElseThrow(() -> Problem.invalid().at("/stage", "records", "unknown_stage", draft.stage())));
    }

    private void requireEntry(Configuration configuration, RecordRow row, Stage stage) {
        Caller caller = Callers.current();
        boolean person = caller.kind() == Caller.Kind.PERSON || caller.kind() == Caller.Kind.API_KEY;
        Pipeline pipeline = configuration.pipeline(stage.pipeline()).orElseThrow();
        MoveAnswer answer = Moves.check(pipeline, null, stage.id(), relations.draft(row), caller.roles(), !person);
        if (answer instanceof MoveAnswer.Refused refused) {
            throw Refusals.problem(configuration, null, stage.name(), refused);
        }
    }

    private RecordRow titled(
            Configuration configuration, RecordRow row, Map<String, JsonNode> values, Map<UUID, Known> known) {
        long number = store.number(row.type());
        Tenant tenant = tenants.current();
        ObjectNode fields = row.fields();
        if (row.title() != null
                && Kinds.is(configuration, row.type(), Kinds.CONTACT)
                && Titles.names(fields).isEmpty()
                && configuration.type(row.type()).orElseThrow().has("first_name")) {
            fields.put("first_name", row.title());
        }
        String title = Optional.ofNullable(row.title())
                .or(() -> Titles.of(fields))
                .or(() -> Optional.ofNullable(known.get(row.contactId())).map(Known::name))
                .or(() -> Optional.ofNullable(known.get(row.companyId())).map(Known::name))
                .orElseGet(() -> configuration.labels().type(tenant.locale(), row.type()) + " " + number);
        return new RecordRow(
                row.id(),
                row.type(),
                number,
                title,
                row.pipeline(),
                row.stage(),
                row.stageEnteredAt(),
                row.responsibleId(),
                row.amount(),
                row.source(),
                row.contactId(),
                row.companyId(),
                fields,
                0,
                null,
                row.createdAt(),
                row.createdBy(),
                row.closed(),
                row.closedAt(),
                row.sample(),
                1);
    }

    /** The title of a client that is its name goes on being its name. */
    static void followName(RecordRow before, Map<String, JsonNode> values) {
        String name = Titles.names(before.fields());
        boolean follows = !values.containsKey("title") && !name.isEmpty() && name.equals(before.title());
        if (follows && (values.containsKey("first_name") || values.containsKey("last_name"))) {
            Titles.of(RecordFields.apply(before, values).fields()).ifPresent(title -> put(values, "title", title));
        }
    }

    /** @return names by id, for the history */
    Map<String, String> checkReferences(RecordTypeDefinition type, Map<String, JsonNode> values, Changes changes) {
        Set<UUID> ids = new java.util.LinkedHashSet<>(References.ids(type, values));
        Map<String, JsonNode> old = new LinkedHashMap<>();
        changes.byField().forEach((field, change) -> old.put(field, change.before()));
        ids.addAll(References.ids(type, old));
        Map<UUID, Known> known = store.known(ids);
        References.check(type, values, types(known));
        Map<String, String> names = new HashMap<>();
        known.forEach((id, one) -> names.put(id.toString(), one.name()));
        names.putAll(files.names(type, List.of(values, old)));
        return names;
    }

    void writeLines(RecordRow row, List<LineDraft> drafts) {
        lines.insert(row.id(), drafts);
    }

    private static Map<UUID, String> types(Map<UUID, Known> known) {
        Map<UUID, String> types = new HashMap<>();
        known.forEach((id, one) -> types.put(id, one.type()));
        return types;
    }

    private static Set<String> roles() {
        Caller caller = Callers.current();
        return caller.kind() == Caller.Kind.PERSON ? caller.roles() : Set.of();
    }
}
