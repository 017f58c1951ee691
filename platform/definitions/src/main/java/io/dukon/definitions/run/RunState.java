package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.json.Json;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run between two inputs: a small value to be stored as it is.
 *
 * @param version of the automation with which the run began and on which it finishes
 * @param subject null for runs without a record
 * @param trigger frozen: actor, at, answers to what the button asked, values of the event
 * @param results of earlier steps, by step, frozen
 * @param step where the run stands; null when it is done
 * @param since when the run began to wait at this step: lengths of time count from it
 */
public record RunState(
        String automation,
        String version,
        RecordRef subject,
        JsonNode trigger,
        Map<String, JsonNode> results,
        String step,
        Phase phase,
        Instant since) {

    /** What the run stands waiting for. */
    public enum Phase {
        PERFORMING,
        WAITING,
        DONE
    }

    /** No run: only what it would be about. */
    static RunState about(RecordRef subject) {
        return new RunState("", "", subject, Json.object(), Map.of(), null, Phase.DONE, Instant.EPOCH);
    }

    static RunState begin(Automation automation, Event event) {
        return new RunState(
                automation.id(),
                automation.version(),
                event.subject(),
                TriggerValues.of(event),
                Map.of(),
                null,
                Phase.DONE,
                event.cause().at());
    }

    RunState at(String step, Phase phase, Instant since) {
        return new RunState(automation, version, subject, trigger, results, step, phase, since);
    }

    RunState with(String step, JsonNode result) {
        Map<String, JsonNode> more = new LinkedHashMap<>(results);
        more.put(step, Json.absent(result) ? Json.object() : result);
        return new RunState(
                automation, version, subject, trigger, Collections.unmodifiableMap(more), this.step, phase, since);
    }

    public ObjectNode toJson() {
        ObjectNode node = Json.object().put("automation", automation).put("version", version);
        node.set("subject", subject == null ? Json.nodes().nullNode() : subject.toJson());
        node.set("trigger", trigger);
        node.set("results", Json.object(results));
        return node.put("step", step).put("phase", phase.name()).put("since", since.toString());
    }

    public static RunState fromJson(JsonNode node) {
        return new RunState(
                Json.text(node, "automation"),
                Json.text(node, "version"),
                RecordRef.of(node.get("subject")),
                node.path("trigger"),
                Collections.unmodifiableMap(Json.entries(node.path("results"))),
                Json.text(node, "step"),
                Phase.valueOf(Json.text(node, "phase")),
                Instant.parse(Json.text(node, "since")));
    }
}
