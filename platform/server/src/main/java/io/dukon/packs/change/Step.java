package io.dukon.packs.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.kernel.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that is done to records along with a change of the configuration, as the line of history keeps it with how far
 * it has come.
 *
 * @param change what is done; null when something is taken back
 * @param back   what is taken back: a change of the configuration and the number of its step; null otherwise
 */
record Step(RecordChange change, Back back) {

    private static final Map<String, Class<? extends RecordChange>> WORDS = Map.of(
            "stage", RecordChange.Stage.class,
            "field", RecordChange.Field.class,
            "value", RecordChange.Value.class,
            "convert", RecordChange.Convert.class,
            "runs", RecordChange.Runs.class,
            "follow", RecordChange.Follow.class);

    private static final String FINISHED = "finished";

    /** @param was what the step did then */
    record Back(UUID change, int step, RecordChange was) {}

    static Step of(RecordChange change) {
        return new Step(change, null);
    }

    static ArrayNode write(List<Step> steps) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        for (Step step : steps) {
            if (step.back == null) {
                all.add(write(step.change));
            } else {
                all.addObject()
                        .put("back", step.back.change.toString())
                        .put("step", step.back.step)
                        .set("was", write(step.back.was));
            }
        }
        return all;
    }

    private static ObjectNode write(RecordChange change) {
        String word = WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().isInstance(change))
                .findFirst()
                .orElseThrow()
                .getKey();
        ObjectNode node = Json.MAPPER.createObjectNode().put("do", word);
        node.set("what", Json.MAPPER.valueToTree(change));
        return node;
    }

    static List<Step> read(JsonNode steps) {
        List<Step> all = new ArrayList<>();
        for (JsonNode node : steps) {
            all.add(
                    node.has("back")
                            ? new Step(
                                    null,
                                    new Back(
                                            UUID.fromString(node.get("back").asText()),
                                            node.path("step").asInt(),
                                            change(node.get("was"))))
                            : of(change(node)));
        }
        return all;
    }

    private static RecordChange change(JsonNode node) {
        try {
            return Json.MAPPER.treeToValue(
                    node.get("what"), WORDS.get(node.path("do").asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A step of another version: " + node, e);
        }
    }

    static boolean finished(JsonNode step) {
        return step.path(FINISHED).asBoolean();
    }

    /** Notes how far a step has come. @param last the last of the piece, null when there was none */
    static void note(ObjectNode step, UUID last, boolean finished) {
        if (last != null) {
            step.put("after", last.toString());
        }
        if (finished) {
            step.put(FINISHED, true);
        }
    }

    static UUID after(JsonNode step) {
        return step.has("after") ? UUID.fromString(step.get("after").asText()) : null;
    }
}
