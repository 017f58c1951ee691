package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Kind;
import io.dukon.packs.edit.ConfigurationView.PipelineEdit;
import io.dukon.packs.edit.ConfigurationView.StageEdit;
import java.util.ArrayList;
import java.util.List;

/** Boards and their stages, for the editor. */
record BoardSketch(Sketch sketch) {

    private static final int COLORS = 12;

    List<PipelineEdit> pipelines() {
        return sketch.all(Kind.PIPELINES).stream().map(this::pipeline).toList();
    }

    private PipelineEdit pipeline(OwnedItem item) {
        JsonNode content = item.item().content();
        String id = item.item().id();
        List<StageEdit> stages = new ArrayList<>();
        for (JsonNode stage : Json.list(content, "stages")) {
            stages.add(stage(item, stage, stages.size()));
        }
        return new PipelineEdit(
                id,
                sketch.said("pipelines." + id),
                Json.text(content, "type"),
                Json.text(content, "moves", "free"),
                sketch.origins().of(item, "pipelines." + id, "stages." + id, "shorts." + id, "refuse." + id),
                stages);
    }

    private StageEdit stage(OwnedItem item, JsonNode stage, int place) {
        String pipeline = item.item().id();
        String id = Json.text(stage, "id");
        String name = pipeline + "/" + id;
        String key = "stages." + pipeline + "." + id;
        String shorts = "shorts." + pipeline + "." + id;
        int color = stage.path("color").asInt(0);
        return new StageEdit(
                name,
                sketch.said(key),
                sketch.said(shorts, key),
                Json.text(stage, "kind"),
                color > 0 ? color : place % COLORS + 1,
                sketch.records().getOrDefault(name, 0L),
                Json.map(stage, "next", next -> pipeline + "/" + Json.text(next, "to")),
                robots(name),
                sketch.origins().part(item, "stages", id, key, shorts));
    }

    private List<String> robots(String stage) {
        return sketch.configuration().automations().values().stream()
                .filter(one -> one.trigger() instanceof Trigger.Entered entered
                        && entered.stages().contains(stage))
                .map(one -> one.id())
                .toList();
    }
}
