package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Json;
import java.util.Collection;
import java.util.Optional;

/** Stages that are to leave stay until their last record has gone: a record always stands on a stage that there is. */
final class Keeping {

    private Keeping() {}

    /** {@code after} with the stages still there, as they were, but reached by nobody. */
    static Snapshot keep(Snapshot before, Snapshot after, Collection<String> stages) {
        Workbench bench = new Workbench(after);
        for (String stage : stages) {
            keep(new Workbench(before), bench, stage);
        }
        return bench.result();
    }

    private static void keep(Workbench was, Workbench bench, String name) {
        String pipeline = name.substring(0, name.indexOf('/'));
        String id = name.substring(pipeline.length() + 1);
        OwnedItem old = was.find(Kind.PIPELINES, pipeline).orElseThrow();
        Optional<OwnedItem> known = bench.find(Kind.PIPELINES, pipeline);
        String pack = known.map(OwnedItem::pack).orElse(OwnedItem.SHOP);
        if (known.isEmpty()) {
            ObjectNode content = old.item().content().deepCopy();
            content.putArray("stages");
            bench.save(Kind.PIPELINES, pipeline, content);
            copy(was, bench, pack, "pipelines." + pipeline);
        }
        ObjectNode stage = Workbench.element(old.item().content(), "stages", id)
                .map(one -> (ObjectNode) one.deepCopy())
                .orElseThrow();
        stage.remove(java.util.List.of("next", "require", "from"));
        bench.change(bench.find(Kind.PIPELINES, pipeline).orElseThrow(), content -> content.withArray("stages")
                .add(stage));
        copy(was, bench, pack, "stages." + pipeline + "." + id);
        copy(was, bench, pack, "shorts." + pipeline + "." + id);
    }

    private static void copy(Workbench was, Workbench bench, String pack, String key) {
        for (OwnedItem texts : was.all(Kind.I18N)) {
            TextTree.find(texts.item().content(), key)
                    .ifPresent(text -> bench.say(pack, texts.item().id(), key, text));
        }
    }

    /** The shop without a stage that its last record has left; a pipeline without stages goes with it. */
    static Snapshot drop(Snapshot now, Collection<String> stages) {
        Workbench bench = new Workbench(now);
        for (String name : stages) {
            String pipeline = name.substring(0, name.indexOf('/'));
            String id = name.substring(pipeline.length() + 1);
            bench.find(Kind.PIPELINES, pipeline).ifPresent(item -> drop(bench, item, id));
            bench.unsay("stages." + pipeline + "." + id);
            bench.unsay("shorts." + pipeline + "." + id);
        }
        return bench.result();
    }

    private static void drop(Workbench bench, OwnedItem pipeline, String id) {
        ObjectNode content = pipeline.item().content().deepCopy();
        ArrayNode left = Json.MAPPER.createArrayNode();
        for (JsonNode stage : content.path("stages")) {
            if (!stage.path("id").asText().equals(id)) {
                left.add(stage);
            }
        }
        content.set("stages", left);
        if (left.isEmpty()) {
            bench.remove(pipeline);
            bench.unsay("pipelines." + pipeline.item().id());
        } else {
            bench.put(pipeline.with(content));
        }
    }
}
