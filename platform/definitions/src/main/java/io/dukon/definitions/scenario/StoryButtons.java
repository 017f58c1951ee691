package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.run.Wait;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Buttons that people press: those that start an automation, and those for which a run waits. */
record StoryButtons(
        Configuration configuration,
        World world,
        RunContext context,
        WorldRuns runs,
        WorldRecords records,
        StoryValues values) {

    /** @throws Refusal when the button is not for this person, stage or record */
    void press(JsonNode body, Event.Cause cause) {
        String button = Json.text(body, "button");
        World.Rec record = world.record(Json.text(body, "on"));
        Set<String> roles = world.person(cause.actor()).roles();
        if (button.contains(".")) {
            pressWaiting(button.split("\\."), record, cause, roles);
            return;
        }
        Automation automation = configuration
                .automation(button)
                .filter(one -> one.enabled() && one.trigger() instanceof Trigger.Button)
                .orElseThrow(() -> new StoryProblem("story_no_button", button));
        Trigger.Button trigger = (Trigger.Button) automation.trigger();
        allowed(trigger.roles(), roles);
        Map<String, JsonNode> ask = answers(trigger, body, record, cause);
        runs.press(automation, new Event.ButtonPressed(record.ref(), automation.id(), ask, cause));
    }

    /** What the button asks: a field of the record is filled, anything else goes to the run. */
    private Map<String, JsonNode> answers(Trigger.Button trigger, JsonNode body, World.Rec record, Event.Cause cause) {
        Map<String, JsonNode> given = Json.entries(body.path("ask"));
        Map<String, JsonNode> ask = new LinkedHashMap<>();
        ObjectNode fields = Json.object();
        for (Trigger.Ask one : trigger.ask()) {
            JsonNode value = given.getOrDefault(one.id(), one.standard());
            if (one.type() == null && value != null) {
                fields.set(one.id(), value);
            } else if (value != null) {
                ask.put(one.id(), value);
            }
        }
        records.change(record.ref().id(), values.of(record.ref().type(), fields), cause);
        return ask;
    }

    private static void allowed(List<String> wanted, Set<String> roles) {
        if (!wanted.isEmpty() && Collections.disjoint(wanted, roles)) {
            throw new Refusal(List.of("role"));
        }
    }

    private void pressWaiting(String[] names, World.Rec record, Event.Cause cause, Set<String> roles) {
        for (World.Run run : List.copyOf(world.runs.values())) {
            boolean here = run.alive()
                    && run.state().automation().equals(names[0])
                    && record.ref().equals(run.state().subject());
            for (Wait wait : here ? run.waits() : List.<Wait>of()) {
                if (wait instanceof Wait.ButtonPressed pressed && wait.id().equals(names[1])) {
                    allowed(pressed.roles(), roles);
                    requireAll(pressed, run);
                    runs.wake(run, names[1], Json.object().put("actor", cause.actor()));
                    return;
                }
            }
        }
        throw new Refusal(List.of("not_waiting"));
    }

    private void requireAll(Wait.ButtonPressed pressed, World.Run run) {
        List<String> unmet = pressed.require().stream()
                .filter(one -> !Interpreter.holds(one.that(), run.state(), context))
                .map(one -> one.id())
                .toList();
        if (!unmet.isEmpty()) {
            throw new Refusal(unmet);
        }
    }
}
