package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Group;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.value.Reference;
import java.util.HashMap;
import java.util.Map;

/** What an automation names while it runs: a step knows its record, its trigger, and the steps before it. */
final class RunCheck extends Journey {
    private final Automation automation;
    private final ValueCheck values;
    private final StepCheck steps;
    private final RightsCheck rights;
    private final Results results;
    private final Map<String, Step> byId = new HashMap<>();
    private final Room found;
    private Room room;
    private Step current;
    private Held result;

    RunCheck(Item item, Automation automation, Scope scope, Report report) {
        super(item);
        this.automation = automation;
        this.values = new ValueCheck(item, scope, report);
        this.steps = new StepCheck(item, scope, report, values);
        this.rights = RightsCheck.of(item, automation, scope, report);
        this.results = new Results(scope.configuration());
        this.room = new Brought(scope).room(automation);
        this.found = found(automation, scope);
    }

    /** What a filter of its own knows: the records that it finds. */
    private static Room found(Automation automation, Scope scope) {
        return automation.trigger() instanceof Trigger.Schedule schedule
                        && schedule.over() != null
                        && schedule.over().type() != null
                ? Room.about(schedule.over().type(), Held.record(schedule.over().type(), scope.configuration()))
                : Room.EMPTY;
    }

    void run() {
        Scope.steps(automation.steps()).forEach(step -> byId.put(step.id(), step));
        travel();
    }

    @Override
    void each(Spot spot, Form.Each each, JsonNode node) {
        if (!each.group().equals("step")) {
            super.each(spot, each, node);
            return;
        }
        Room outside = room;
        Step around = current;
        Held known = result;
        if (around != null && known != null) {
            room = room.with(around.id(), known);
        }
        super.each(spot, each, node);
        current = around;
        result = known;
        room = outside;
    }

    @Override
    void group(Spot spot, Group group, JsonNode node) {
        if (!group.name().equals("step")) {
            super.group(spot, group, node);
            return;
        }
        current = byId.get(Json.text(node, "id"));
        result = results.of(current, room);
        Held made = result;
        Step step = current;
        steps.judge(step, room);
        rights.judge(step, room);
        super.group(spot, group, node);
        if (made != null) {
            room = room.with(step.id(), made);
        }
    }

    @Override
    void leaf(Spot spot, Form.Leaf leaf, JsonNode value) {
        if (spot.is("step", "choose")) {
            Step.Choose choose = (Step.Choose) current;
            Held on = values.value(value, Want.ANYTHING, room, spot.element());
            values.chosen(on, StepCheck.named(choose), choose.otherwise() != null, spot.element());
        } else if (spot.is("ask", "default")) {
            values.leaf(spot, leaf, value, room.with("me", new Held.Person()));
        } else if (spot.is("filter", "that")) {
            values.leaf(spot, leaf, value, found);
        } else {
            values.leaf(spot, leaf, value, room);
        }
    }

    @Override
    void key(Spot spot, String name) {
        if (Reference.written(name)) {
            values.lead(Reference.parse(name), room, spot.element());
        } else {
            steps.key(spot, current, name, room);
        }
    }
}
