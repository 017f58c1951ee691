package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.type.FieldValidator;
import io.dukon.definitions.type.Validated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records of a world: made, changed, moved by the rules of their pipelines. */
final class WorldRecords {
    private final Configuration configuration;
    private final World world;
    private final RunContext context;
    private final WorldRules rules;
    private final WorldTasks tasks;
    private final WorldCoupons coupons;

    WorldRecords(Configuration configuration, World world, RunContext context, WorldTasks tasks, WorldCoupons coupons) {
        this.configuration = configuration;
        this.world = world;
        this.context = context;
        this.rules = new WorldRules(configuration, context);
        this.tasks = tasks;
        this.coupons = coupons;
    }

    /** The record that a field of {@code match} finds, else a new one. */
    RecordRef create(Effect.CreateRecord create, Event.Cause cause) {
        Optional<World.Rec> existing = create.match().stream()
                .filter(field -> !Json.empty(create.values().get(field)))
                .flatMap(field -> world.records.values().stream()
                        .filter(record -> record.ref().type().equals(create.type()))
                        .filter(record -> overlap(
                                record.fields().get(field), create.values().get(field))))
                .findFirst();
        return existing.map(World.Rec::ref)
                .orElseGet(() -> create(null, create.type(), create.stage(), create.values(), create.linkTo(), cause));
    }

    private static boolean overlap(JsonNode held, JsonNode wanted) {
        return Json.asList(held).stream().anyMatch(Json.asList(wanted)::contains);
    }

    /** @param id null to be given one */
    RecordRef create(
            String id, String type, String stage, Map<String, JsonNode> values, RecordRef linkTo, Event.Cause cause) {
        RecordRef ref = new RecordRef(type, id == null ? type + "_" + world.next() : id);
        String first = configuration.pipelinesOf(type).stream()
                .map(one -> one.first().name())
                .findFirst()
                .orElse(null);
        String on = stage == null ? first : stage;
        Set<String> links = new LinkedHashSet<>();
        if (linkTo != null) {
            links.add(linkTo.id());
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        configuration
                .type(type)
                .ifPresent(definition -> definition.fields().values().forEach(field -> field.literalDefault()
                        .ifPresent(value -> fields.put(field.id(), value))));
        fields.putAll(kept(type, values));
        world.records.put(ref.id(), new World.Rec(ref, world.next(), on, fields, links, world.now, cause.actor()));
        world.pending.add(new Event.RecordCreated(ref, cause));
        if (on != null) {
            world.pending.add(new Event.StageEntered(ref, on, null, cause));
        }
        return ref;
    }

    /** In the form in which a shop keeps them, whoever wrote them. */
    private Map<String, JsonNode> kept(String type, Map<String, JsonNode> written) {
        Map<String, JsonNode> kept = new LinkedHashMap<>(written);
        configuration
                .type(type)
                .ifPresent(known -> written.forEach((field, value) -> {
                    Validated one = FieldValidator.validate(known, Collections.singletonMap(field, value));
                    if (one.ok()) {
                        kept.putAll(one.values());
                    }
                }));
        return kept;
    }

    void change(String id, Map<String, JsonNode> written, Event.Cause cause) {
        World.Rec record = world.record(id);
        Map<String, JsonNode> values = kept(record.ref().type(), written);
        Set<String> changed = new LinkedHashSet<>(values.keySet());
        changed.removeIf(field -> Json.empty(values.get(field))
                ? Json.empty(record.fields().get(field))
                : values.get(field).equals(record.fields().get(field)));
        if (changed.isEmpty()) {
            return;
        }
        coupons.redeem(record, values);
        world.records.put(record.ref().id(), record.with(values));
        world.pending.add(new Event.FieldsChanged(record.ref(), changed, cause));
        if (changed.contains("responsible")) {
            tasks.followed(record.ref().id());
        }
        if (changed.contains("amount")) {
            new WorldPayments(world).settle(record.ref(), cause);
        }
    }

    Stage stage(String name) {
        return configuration.stage(name).orElseThrow(() -> new StoryProblem("no_stage", name));
    }

    /** An automation moves a record; to the stage where it stands only when it is said to. */
    void move(Effect.MoveRecord move, Event.Cause cause, String run) {
        World.Rec record = world.record(move.record().id());
        Stage target = stage(move.stage());
        boolean there = move.stage().equals(record.stage());
        if (there && !move.again()) {
            return;
        }
        if (!there) {
            rules.check(record, target, Set.of(), true);
        }
        enter(record, target, cause, run);
    }

    /** The record leaves its stage with what belongs to it, and comes to another. */
    void enter(World.Rec record, Stage target, Event.Cause cause, String run) {
        String left = record.stage();
        tasks.leave(record.ref().id(), left);
        world.runs.replaceAll((id, one) -> endOnLeave(one, record, left, run));
        world.records.put(record.ref().id(), record.on(target.name()));
        world.happened.add(new World.Happened("move.done", record.ref().id(), world.now));
        world.pending.add(new Event.StageLeft(record.ref(), left, target.name(), cause));
        world.pending.add(new Event.StageEntered(record.ref(), target.name(), left, cause));
        coupons.closed(record.ref().id(), target.kind(), cause);
    }

    private World.Run endOnLeave(World.Run one, World.Rec record, String left, String mover) {
        boolean ends = one.alive()
                && !one.id().equals(mover)
                && record.ref().equals(one.state().subject())
                && left.equals(one.stage())
                && configuration
                        .automation(one.state().automation())
                        .orElseThrow()
                        .cancelOnLeave();
        return ends ? new World.Run(one.id(), one.state(), List.of(), one.stage(), false) : one;
    }
}
