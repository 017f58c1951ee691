package io.dukon.definitions.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ways to break an automation, a task, or the rules of a pipeline. */
final class ItemMutations {
    private final Others others;
    private final StepMutations steps;

    ItemMutations(Configuration configuration) {
        this.others = new Others(configuration);
        this.steps = new StepMutations(others);
    }

    /** Mutants that behave otherwise than the item does: what is the same automation in other words is left out. */
    List<Mutant> of(Item item) {
        if (!item.content().isObject()) {
            return List.of();
        }
        ObjectNode content = (ObjectNode) item.content();
        return switch (Kind.of(item.kind()).orElseThrow()) {
            case AUTOMATIONS, PROCESSES -> automation(item, content);
            case TASKS -> mutants(item, task(content).stream());
            case PIPELINES -> mutants(item, new StageMutations().of(content).stream());
            default -> List.of();
        };
    }

    private List<Mutant> automation(Item item, ObjectNode content) {
        List<Mutant> all = new ArrayList<>(List.of(new Mutant(item, "it is left out", null)));
        List<Mutation> ways = new ArrayList<>();
        ways.add(Mutation.with(content, "enabled", Json.nodes().booleanNode(false)));
        Json.entries(content.path("trigger")).forEach((word, body) -> trigger(word, (ObjectNode) body)
                .forEach(inner -> ways.add(
                        inner.in((ObjectNode) content.get("trigger"), word).in(content, "trigger"))));
        if (content.has("when")) {
            ways.add(new Mutation("its condition is turned round", Json.object().set("not", content.get("when")))
                    .in(content, "when"));
            ways.add(Mutation.without(content, "when"));
        }
        Stream.of("once", "if-running", "on-leave")
                .filter(content::has)
                .forEach(name -> ways.add(Mutation.without(content, name)));
        steps.of(content.path("steps")).forEach(inner -> ways.add(inner.in(content, "steps")));
        all.addAll(mutants(item, ways.stream().filter(way -> differs(content, way.part()))));
        return all;
    }

    private static boolean differs(JsonNode before, JsonNode after) {
        try {
            return !behaviour(before).equals(behaviour(after));
        } catch (RuntimeException unreadable) {
            return true;
        }
    }

    private static Automation behaviour(JsonNode content) {
        Automation parsed = Automation.parse(content, true);
        return new Automation(
                parsed.id(),
                "",
                true,
                parsed.trigger(),
                parsed.when(),
                parsed.once(),
                parsed.ifRunning(),
                parsed.cancelOnLeave(),
                parsed.runAs(),
                parsed.enabled(),
                parsed.steps());
    }

    private List<Mutation> trigger(String word, ObjectNode body) {
        List<Mutation> all = new ArrayList<>(StepMutations.times(body));
        for (String attribute : List.of("stage", "stages")) {
            List<String> stages = Json.strings(body, attribute);
            for (int i = 0; i < stages.size(); i++) {
                ArrayNode wrong = Json.nodes().arrayNode();
                stages.forEach(wrong::add);
                int index = i;
                others.stage(stages.get(i)).ifPresent(other -> {
                    wrong.set(index, Json.nodes().textNode(other));
                    all.add(Mutation.with(body, attribute, wrong));
                });
            }
        }
        if (!Json.text(body, "by", "any").equals("any")) {
            all.add(Mutation.without(body, "by"));
        }
        if (word.equals("button")) {
            button(body, all);
        }
        return all;
    }

    private void button(ObjectNode body, List<Mutation> all) {
        Json.strings(body, "roles").stream()
                .findFirst()
                .flatMap(others::role)
                .ifPresent(role -> all.add(
                        Mutation.with(body, "roles", Json.nodes().arrayNode().add(role))));
        List<JsonNode> rules = Json.list(body, "require");
        for (int i = 0; i < rules.size(); i++) {
            ArrayNode rest = Json.nodes().arrayNode().addAll(rules);
            String id = Json.text(rules.get(i), "id");
            rest.remove(i);
            ObjectNode copy = body.deepCopy();
            copy.set("require", rest);
            all.add(new Mutation("“" + id + "” is not required", copy));
        }
    }

    private static List<Mutation> task(ObjectNode content) {
        List<Mutation> all = new ArrayList<>(List.of(Mutation.with(content, "due", "7m")));
        String onLeave = Json.text(content, "on-leave", "void");
        Stream.of("void", "done", "keep")
                .filter(word -> !word.equals(onLeave))
                .forEach(word -> all.add(Mutation.with(content, "on-leave", word)));
        return all;
    }

    private static List<Mutant> mutants(Item item, Stream<Mutation> ways) {
        return ways.map(way -> new Mutant(item, way.change(), new Item(item.kind(), item.id(), way.part())))
                .toList();
    }
}
