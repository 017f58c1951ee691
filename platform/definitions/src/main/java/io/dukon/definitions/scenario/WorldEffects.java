package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pipeline.MoveAnswer;
import io.dukon.definitions.pipeline.Moves;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.work.TaskTemplate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Performs what runs ask for, and what people do, on a world. */
final class WorldEffects {
    private static final String ROBOT = "robot";

    private final Configuration configuration;
    private final World world;
    private final RunContext context;
    private final WorldPeople people;

    WorldEffects(Configuration configuration, World world, RunContext context) {
        this.configuration = configuration;
        this.world = world;
        this.context = context;
        this.people = new WorldPeople(configuration, world);
    }

    /** @param run the run that asks: leaving a stage by its own move does not end it */
    JsonNode perform(Effect effect, String run) {
        Event.Cause cause = new Event.Cause(ROBOT, true, world.now);
        return switch (effect) {
            case Effect.CreateRecord create -> create(create, cause);
            case Effect.MoveRecord move -> move(move, cause, run);
            case Effect.SetFields set -> {
                set.changes().forEach((record, values) -> change(record.id(), values, cause));
                yield null;
            }
            case Effect.AssignToQueue assign -> assign(assign, cause);
            case Effect.CreateTask task -> createTask(task);
            case Effect.CloseTasks close -> closeTasks(close);
            case Effect.Notify notify -> {
                String on = notify.record() == null ? null : notify.record().id();
                people.all(notify.to()).forEach(to -> world.said.add(new World.Said("notify", notify.text(), to, on)));
                yield null;
            }
            case Effect.SendMessage message -> message(message);
            case Effect.AddNote note -> {
                world.said.add(
                        new World.Said("note", note.text(), null, note.record().id()));
                yield null;
            }
            case Effect.OfferToQueue offer -> throw new StoryProblem("requests to people are not played here yet");
            case Effect.Act act ->
                throw new StoryProblem("“" + act.verb() + "” belongs to a room that is not played here");
        };
    }

    private JsonNode create(Effect.CreateRecord create, Event.Cause cause) {
        Optional<World.Rec> existing = create.match().stream()
                .filter(field -> !Json.empty(create.values().get(field)))
                .flatMap(field -> world.records.values().stream()
                        .filter(record -> record.ref().type().equals(create.type()))
                        .filter(record -> overlap(
                                record.fields().get(field), create.values().get(field))))
                .findFirst();
        if (existing.isPresent()) {
            return existing.get().ref().toJson();
        }
        return create(null, create.type(), create.stage(), create.values(), create.linkTo(), cause)
                .toJson();
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
        fields.putAll(values);
        world.records.put(ref.id(), new World.Rec(ref, world.next(), on, fields, links, world.now));
        world.pending.add(new Event.RecordCreated(ref, cause));
        if (on != null) {
            world.pending.add(new Event.StageEntered(ref, on, null, cause));
        }
        return ref;
    }

    private JsonNode move(Effect.MoveRecord move, Event.Cause cause, String run) {
        World.Rec record = world.record(move.record().id());
        Stage target = stage(move.stage());
        boolean there = move.stage().equals(record.stage());
        if (there && !move.again()) {
            return null;
        }
        if (!there) {
            guard(record, target, Set.of(), true);
        }
        enter(record, target, cause, run);
        return null;
    }

    Stage stage(String name) {
        return configuration.stage(name).orElseThrow(() -> new StoryProblem("there is no stage “" + name + "”"));
    }

    void guard(World.Rec record, Stage target, Set<String> roles, boolean automation) {
        String from = record.stage() == null
                ? null
                : record.stage().substring(record.stage().indexOf('/') + 1);
        MoveAnswer answer = Moves.check(
                configuration.pipeline(target.pipeline()).orElseThrow(),
                from,
                target.id(),
                path -> context.read(record.ref(), path),
                roles,
                automation);
        if (answer instanceof MoveAnswer.Refused refused) {
            throw new Refusal(refused.requirements().isEmpty() ? List.of(refused.reason()) : refused.requirements());
        }
    }

    /** The record leaves its stage with what belongs to it, and comes to another. */
    void enter(World.Rec record, Stage target, Event.Cause cause, String run) {
        String left = record.stage();
        world.tasks.replaceAll((id, task) -> leave(task, record.ref().id(), left));
        world.runs.replaceAll((id, one) -> endOnLeave(one, record, left, run));
        world.records.put(record.ref().id(), record.on(target.name()));
        world.pending.add(new Event.StageLeft(record.ref(), left, target.name(), cause));
        world.pending.add(new Event.StageEntered(record.ref(), target.name(), left, cause));
    }

    private World.Task leave(World.Task task, String record, String left) {
        if (!task.state().equals("open") || !record.equals(task.on()) || !left.equals(task.stage())) {
            return task;
        }
        TaskTemplate template = configuration.tasks().get(task.template());
        return switch (template == null ? TaskTemplate.OnLeave.DONE : template.onLeave()) {
            case VOID -> task.in("void");
            case DONE -> task.in("done");
            case KEEP -> task;
        };
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

    void change(String id, Map<String, JsonNode> values, Event.Cause cause) {
        World.Rec record = world.record(id);
        Set<String> changed = new LinkedHashSet<>(values.keySet());
        changed.removeIf(field -> Json.empty(values.get(field))
                ? Json.empty(record.fields().get(field))
                : values.get(field).equals(record.fields().get(field)));
        if (!changed.isEmpty()) {
            world.records.put(record.ref().id(), record.with(values));
            world.pending.add(new Event.FieldsChanged(record.ref(), changed, cause));
        }
    }

    private JsonNode assign(Effect.AssignToQueue assign, Event.Cause cause) {
        String chosen = people.next(
                assign.queue(), assign.prefer(), world.record(assign.record().id()));
        JsonNode value = chosen == null ? Json.nodes().nullNode() : Json.nodes().textNode(chosen);
        change(assign.record().id(), Map.of("responsible", value), cause);
        return Json.object().put("person", chosen);
    }

    private JsonNode createTask(Effect.CreateTask task) {
        String id = "task" + world.next();
        boolean follows = task.to() instanceof Addressee.Responsible;
        String to = follows ? null : people.one(task.to(), task.record());
        World.Rec record = world.record(task.record().id());
        world.tasks.put(
                id,
                new World.Task(
                        id,
                        task.template(),
                        record.ref().id(),
                        record.stage(),
                        to,
                        follows,
                        task.from(),
                        task.due().from(world.now, context.zone()),
                        "open"));
        return Json.object().put("id", id);
    }

    private JsonNode closeTasks(Effect.CloseTasks close) {
        world.tasks.replaceAll((id, task) -> {
            boolean meant = close.of() == null
                    ? close.tasks().contains(id)
                    : close.of().id().equals(task.on());
            return meant && task.state().equals("open") ? task.in(close.done() ? "done" : "void") : task;
        });
        return null;
    }

    private JsonNode message(Effect.SendMessage message) {
        boolean late = message.notAfter() != null && message.notAfter().isBefore(world.now);
        if (message.contact() != null && !late) {
            String on = message.record() == null ? null : message.record().id();
            world.said.add(new World.Said(
                    "message", message.template(), message.contact().id(), on));
        }
        return null;
    }

    private static boolean overlap(JsonNode held, JsonNode wanted) {
        return Json.asList(held).stream().anyMatch(Json.asList(wanted)::contains);
    }
}
