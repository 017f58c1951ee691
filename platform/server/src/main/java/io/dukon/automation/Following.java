package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.automation.FollowingRunStore.Open;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.migration.Renamed;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.List;

/** A run with the names of now: its automation, and the stages of which its trigger tells. */
record Following(List<Renamed> names, List<Item> inForce) {

    Open of(Open run) {
        if (names.isEmpty()) {
            return run;
        }
        List<Item> context = inForce.stream()
                .filter(item -> item.is(Kind.TYPES) || item.is(Kind.PIPELINES))
                .toList();
        String automation = automation(run.automation());
        ObjectNode definition =
                Renamed.follow(names, run.item(), context).content().deepCopy();
        definition.put("id", automation);
        String version = Automation.parse(definition, true).version();
        JsonNode trigger = stages(run.kept().path("trigger"));
        return new Open(
                run.run(),
                run.record(),
                automation,
                run.state(),
                definition,
                speaking(run.kept(), automation, version, trigger),
                pending(run.pending(), version));
    }

    private String automation(String id) {
        String now = id;
        for (Renamed name : names) {
            now = name.ofAutomation(now);
        }
        return now;
    }

    /** The state of the interpreter with other names; one that has not begun has none. */
    static JsonNode speaking(JsonNode kept, String automation, String version, JsonNode trigger) {
        if (!kept.hasNonNull("automation")) {
            return kept;
        }
        ObjectNode state = kept.deepCopy();
        state.put("automation", automation).put("version", version);
        return state.set("trigger", trigger);
    }

    static boolean started(JsonNode pending) {
        return pending != null && pending.path("kind").asText().equals("start");
    }

    private JsonNode pending(JsonNode pending, String version) {
        if (!started(pending)) {
            return pending;
        }
        ObjectNode start = pending.deepCopy();
        ObjectNode event = (ObjectNode) stages(start.path("event"));
        if (event.hasNonNull("automation")) {
            event.put("automation", automation(event.get("automation").asText()));
        }
        start.put("version", version);
        return start.set("event", event);
    }

    private JsonNode stages(JsonNode told) {
        if (!told.isObject()) {
            return told;
        }
        ObjectNode now = told.deepCopy();
        for (String key : List.of("stage", "from", "to")) {
            if (now.path(key).isTextual()) {
                String stage = now.get(key).asText();
                for (Renamed name : names) {
                    stage = name.ofStage(stage);
                }
                now.put(key, stage);
            }
        }
        return now;
    }
}
