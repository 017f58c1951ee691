package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.run.Wait;
import io.dukon.definitions.type.FieldProblem;
import io.dukon.definitions.type.FieldValidator;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.type.Validated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people do in a story: create, set, move, press, finish. */
final class StoryActs {
    private final Configuration configuration;
    private final World world;
    private final RunContext context;
    private final WorldRuns runs;

    StoryActs(Configuration configuration, World world, RunContext context) {
        this.configuration = configuration;
        this.world = world;
        this.context = context;
        this.runs = new WorldRuns(configuration, world, context);
    }

    WorldRuns runs() {
        return runs;
    }

    /** @throws Refusal when a rule says no */
    void act(String verb, JsonNode body) {
        Set<String> before = Set.copyOf(world.runs.keySet());
        switch (verb) {
            case "create" -> create(body);
            case "set" -> set(body);
            case "move" -> move(body);
            case "press" -> press(body);
            case "finish" -> finish(body);
            default -> throw new StoryProblem("“" + verb + "” is not played here yet");
        }
        runs.settle();
        Json.entries(body.path("as")).forEach((step, alias) -> name(step, alias.asText(), before));
    }

    private void name(String step, String alias, Set<String> before) {
        world.runs.values().stream()
                .filter(run ->
                        !before.contains(run.id()) && run.state().results().containsKey(step))
                .forEach(run ->
                        world.aliases.put(alias, Json.text(run.state().results().get(step), "id")));
    }

    private void create(JsonNode body) {
        String type = Json.text(body, "type");
        String alias = Json.text(body, "as");
        Map<String, JsonNode> values = values(type, body.path("set"));
        String stage = Json.text(body, "stage");
        if (stage != null) {
            Moved.creation(configuration, stage, values, roles(body));
        }
        String id = runs.effects()
                .create(null, type, stage, values, null, cause(body))
                .id();
        if (alias != null) {
            world.aliases.put(alias, id);
        }
    }

    private void set(JsonNode body) {
        World.Rec record = world.record(Json.text(body, "record"));
        runs.effects().change(record.ref().id(), values(record.ref().type(), body.path("fields")), cause(body));
    }

    /** Values as a person types them: checked against the type. */
    Map<String, JsonNode> values(String type, JsonNode set) {
        RecordTypeDefinition definition =
                configuration.type(type).orElseThrow(() -> new StoryProblem("there is no type “" + type + "”"));
        Map<String, JsonNode> named = new LinkedHashMap<>();
        Json.entries(set)
                .forEach((field, value) ->
                        named.put(field, StoryTime.localToInstant(definition, field, renamed(value), context.zone())));
        Validated checked = FieldValidator.validate(definition, named);
        if (!checked.ok()) {
            throw new Refusal(checked.problems().stream()
                    .map(FieldProblem::pointer)
                    .map(one -> one.split("/")[1])
                    .toList());
        }
        return checked.values();
    }

    private JsonNode renamed(JsonNode value) {
        boolean alias = value.isTextual() && world.aliases.containsKey(value.textValue());
        return alias ? Json.nodes().textNode(world.aliases.get(value.textValue())) : value;
    }

    private void move(JsonNode body) {
        World.Rec record = world.record(Json.text(body, "record"));
        var target = runs.effects().stage(Json.text(body, "to"));
        runs.effects().guard(record, target, roles(body), false);
        runs.effects().enter(record, target, cause(body), null);
    }

    private void press(JsonNode body) {
        String button = Json.text(body, "button");
        World.Rec record = world.record(Json.text(body, "on"));
        if (button.contains(".")) {
            pressWaiting(button, record, body);
            return;
        }
        Automation automation = configuration
                .automation(button)
                .orElseThrow(() -> new StoryProblem("there is no button “" + button + "”"));
        Trigger.Button trigger = (Trigger.Button) automation.trigger();
        if (!trigger.roles().isEmpty() && Collections.disjoint(trigger.roles(), roles(body))) {
            throw new Refusal(List.of("role"));
        }
        Map<String, JsonNode> ask = new LinkedHashMap<>();
        trigger.ask().stream().filter(one -> one.standard() != null).forEach(one -> ask.put(one.id(), one.standard()));
        ask.putAll(Json.entries(body.path("ask")));
        runs.press(automation, new Event.ButtonPressed(record.ref(), automation.id(), ask, cause(body)));
    }

    private void pressWaiting(String button, World.Rec record, JsonNode body) {
        String[] names = button.split("\\.");
        for (World.Run run : List.copyOf(world.runs.values())) {
            for (Wait wait : run.waits()) {
                boolean here = run.alive()
                        && run.state().automation().equals(names[0])
                        && wait.id().equals(names[1])
                        && record.ref().equals(run.state().subject());
                if (here && wait instanceof Wait.ButtonPressed pressed) {
                    requireAll(pressed, record);
                    runs.wake(run, names[1], Json.object().put("actor", Json.text(body, "by")));
                    return;
                }
            }
        }
        throw new Refusal(List.of("not_waiting"));
    }

    private void requireAll(Wait.ButtonPressed pressed, World.Rec record) {
        List<String> unmet = pressed.require().stream()
                .filter(one -> !one.that().matches(WaitOver.of(record.ref(), context)))
                .map(one -> one.id())
                .toList();
        if (!unmet.isEmpty()) {
            throw new Refusal(unmet);
        }
    }

    private void finish(JsonNode body) {
        String template = Json.text(body, "task");
        String on = Json.text(body, "on");
        List<World.Task> found = world.tasks.values().stream()
                .filter(task -> task.template().equals(template)
                        && (on == null || world.id(on).equals(task.on())))
                .toList();
        World.Task task = found.stream()
                .filter(one -> one.state().equals("open"))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> new StoryProblem("there is no task “" + template + "”"));
        if (!task.state().equals("open")) {
            throw new Refusal(List.of("task_" + task.state()));
        }
        if (configuration.tasks().get(template).form() != null) {
            throw new Refusal(List.of("form_missing"));
        }
        world.tasks.put(task.id(), task.in("done"));
        world.pending.add(new Event.TaskFinished(world.record(task.on()).ref(), template, task.id(), cause(body)));
    }

    private Event.Cause cause(JsonNode body) {
        return new Event.Cause(Json.text(body, "by"), false, world.now);
    }

    private Set<String> roles(JsonNode body) {
        World.Person person = world.people.get(Json.text(body, "by"));
        if (person == null) {
            throw new StoryProblem("there is no person “" + Json.text(body, "by") + "”");
        }
        return person.roles();
    }
}
