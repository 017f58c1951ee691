package io.dukon.definitions.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ways to break the rules of a pipeline: moves, conditions to enter, who may put a record where. */
final class StageMutations {
    List<Mutation> of(ObjectNode pipeline) {
        List<Mutation> all = new ArrayList<>();
        List<JsonNode> stages = Json.list(pipeline, "stages");
        boolean listed = "listed".equals(Json.text(pipeline, "moves"));
        List<String> closing = stages.stream()
                .filter(stage -> "lost".equals(Json.text(stage, "kind")))
                .map(stage -> Json.text(stage, "id"))
                .toList();
        for (int i = 0; i < stages.size(); i++) {
            int index = i;
            ObjectNode stage = (ObjectNode) stages.get(i);
            one(stage, listed, closing).stream()
                    .map(inner -> inner.of("stage " + Json.text(stage, "id")))
                    .forEach(inner -> all.add(new Mutation(inner.change(), replaced(stages, index, inner.part()))
                            .in(pipeline, "stages")));
        }
        if (listed) {
            all.add(Mutation.without(pipeline, "moves"));
        }
        if (pipeline.has("skip")) {
            all.add(Mutation.without(pipeline, "skip"));
        }
        return all;
    }

    private static ArrayNode replaced(List<JsonNode> stages, int index, JsonNode stage) {
        ArrayNode copy = Json.nodes().arrayNode().addAll(stages);
        copy.set(index, stage);
        return copy;
    }

    /** Whatever is listed, every open stage leads to the lost ones: forgetting to list those changes nothing. */
    private static List<Mutation> one(ObjectNode stage, boolean listed, List<String> closing) {
        List<Mutation> all = new ArrayList<>();
        String kind = Json.text(stage, "kind", "open");
        if (!kind.equals("open")) {
            all.add(Mutation.with(stage, "kind", kind.equals("won") ? "lost" : "won"));
        }
        Stream.of("moves", "from").filter(stage::has).forEach(name -> all.add(Mutation.without(stage, name)));
        elements(stage, "require").forEach(all::add);
        if (listed) {
            elements(stage, "next").stream()
                    .filter(way ->
                            closing.stream().noneMatch(lost -> way.change().endsWith(" " + lost)))
                    .forEach(all::add);
            conditions(stage).forEach(all::add);
        }
        return all;
    }

    /** Each element of a list is forgotten. */
    private static List<Mutation> elements(ObjectNode stage, String attribute) {
        List<Mutation> all = new ArrayList<>();
        List<JsonNode> elements = Json.list(stage, attribute);
        for (int i = 0; i < elements.size(); i++) {
            ArrayNode rest = Json.nodes().arrayNode().addAll(elements);
            rest.remove(i);
            String name = Json.text(elements.get(i), "to", Json.text(elements.get(i), "id"));
            ObjectNode copy = stage.deepCopy();
            copy.set(attribute, rest);
            all.add(new Mutation("“" + attribute + "” lacks " + name, copy));
        }
        return all;
    }

    private static List<Mutation> conditions(ObjectNode stage) {
        List<Mutation> all = new ArrayList<>();
        List<JsonNode> next = Json.list(stage, "next");
        for (int i = 0; i < next.size(); i++) {
            ObjectNode move = (ObjectNode) next.get(i);
            if (move.has("when")) {
                int index = i;
                String to = Json.text(move, "to");
                Stream.of(
                                new Mutation(
                                        "the move to " + to + " is always offered",
                                        Mutation.without(move, "when").part()),
                                new Mutation(
                                        "the condition of the move to " + to + " is turned round",
                                        Mutation.with(
                                                        move,
                                                        "when",
                                                        Json.object().set("not", move.get("when")))
                                                .part()))
                        .forEach(inner -> all.add(
                                new Mutation(inner.change(), replaced(next, index, inner.part())).in(stage, "next")));
            }
        }
        return all;
    }
}
