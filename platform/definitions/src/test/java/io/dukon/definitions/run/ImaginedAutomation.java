package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.json.Json;
import java.util.Random;

/** Automations that nobody wrote: any steps, nested, from a seed. */
final class ImaginedAutomation {

    private static final int DEEPEST = 3;

    private final Random random;
    private int steps;

    ImaginedAutomation(Random random) {
        this.random = random;
    }

    Automation automation() {
        ObjectNode written = Json.object().put("id", "a");
        written.putObject("trigger").putObject("button").put("type", "lead");
        written.set("steps", block(0, 1 + random.nextInt(5)));
        return Automation.parse(written, true);
    }

    private ArrayNode block(int depth, int size) {
        ArrayNode block = Json.nodes().arrayNode();
        for (int i = 0; i < size; i++) {
            block.add(step(depth));
        }
        return block;
    }

    private ArrayNode inner(int depth) {
        return block(depth + 1, random.nextInt(3));
    }

    private ObjectNode step(int depth) {
        ObjectNode step = Json.object().put("id", "s" + ++steps);
        return depth < DEEPEST && random.nextBoolean() ? steering(step, depth) : act(step);
    }

    private ObjectNode act(ObjectNode step) {
        switch (random.nextInt(7)) {
            case 0 ->
                step.putObject("set")
                        .put("kind", value())
                        .set("count", Json.object().put("add", random.nextInt(5)));
            case 1 ->
                step.putObject("notify").put("text", "hello").putObject("with").put("who", value());
            case 2 -> step.putObject("task").put("use", random.nextBoolean() ? "call" : "visit");
            case 3 -> step.putObject("move").put("to", "leads/done");
            case 4 -> step.putObject("note").put("text", "hello");
            case 5 ->
                step.putObject("create").put("type", "deal").putArray("copy").add("$lead");
            default -> step.set("stop", Json.object());
        }
        return step;
    }

    private ObjectNode steering(ObjectNode step, int depth) {
        switch (random.nextInt(5)) {
            case 0 -> {
                step.set("if", condition());
                step.set("then", inner(depth));
                step.set("else", inner(depth));
            }
            case 1 -> {
                step.put("choose", "$lead.kind");
                ObjectNode one = step.putArray("cases").addObject();
                one.put("is", "x").set("steps", inner(depth));
                step.set("else", inner(depth));
            }
            case 2, 3 -> {
                step.set("wait", time());
                step.set("then", inner(depth));
            }
            default -> step.set("await", branches(depth));
        }
        return step;
    }

    private String value() {
        return switch (random.nextInt(4)) {
            case 0 -> "$lead.kind";
            case 1 -> "$trigger.actor";
            case 2 -> "$lead.responsible";
            default -> "x";
        };
    }

    private ObjectNode condition() {
        return random.nextBoolean()
                ? Json.object().put("kind", "x")
                : Json.object().set("count", Json.object().put("gt", random.nextInt(5)));
    }

    private ObjectNode time() {
        if (random.nextBoolean()) {
            return Json.object().put("for", random.nextInt(90) + "m");
        }
        ObjectNode until = Json.object().put("past", random.nextBoolean() ? "run" : "skip");
        until.putObject("until").put("from", "$lead.until").put("minus", random.nextInt(4) + "d");
        return until;
    }

    private ArrayNode branches(int depth) {
        ArrayNode branches = Json.nodes().arrayNode();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            ObjectNode branch = branches.addObject().put("id", "s" + ++steps);
            switch (random.nextInt(5)) {
                case 0 -> branch.putObject("button");
                case 1 -> branch.put("stage", "leads/done");
                case 2 -> branch.put("after", random.nextInt(90) + "m");
                case 3 -> branch.putObject("that").put("kind", "y");
                default -> branch.putObject("event").put("name", "call.missed");
            }
            branch.set("steps", inner(depth));
        }
        return branches;
    }
}
