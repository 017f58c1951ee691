package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What people do to pipelines and their stages (RS-203: names; the order is that of the columns). */
record StageEdits(Workshop shop) {

    private static final int LONGEST_SHORT = 18;
    private static final int COLORS = 12;

    /** A stage's pipeline and its id there. */
    private record Place(String pipeline, String id) {
        static Place of(String stage) {
            int slash = stage == null ? -1 : stage.indexOf('/');
            if (slash < 0) {
                throw Workshop.gone(String.valueOf(stage));
            }
            return new Place(stage.substring(0, slash), stage.substring(slash + 1));
        }
    }

    /** A new one is reached from every open stage: a shop that adds it wants to use it. */
    void add(Edit.StageAdd edit) {
        OwnedItem pipeline = shop.get(Kind.PIPELINES, edit.pipeline());
        String id = Workshop.id(edit.id(), "stage");
        String kind = edit.kind() == null ? "open" : edit.kind();
        shop.change(pipeline, content -> {
            ArrayNode stages = content.withArray("stages");
            ObjectNode stage = Json.MAPPER.createObjectNode().put("id", id).put("kind", kind);
            stage.put("color", edit.color() == null ? stages.size() % COLORS + 1 : edit.color());
            if (kind.equals("open")) {
                offerAll(stage, stages, id);
            }
            if (!kind.equals("lost")) {
                stages.forEach(other -> offer((ObjectNode) other, id));
            }
            Workshop.insert(stages, stage, edit.after() == null ? last(stages, kind) : Place.of(edit.after()).id);
        });
        name(pipeline.pack(), edit.pipeline(), id, edit.name(), edit.shortName(), true);
    }

    /** Behind the last of its kind; before all others when it is the first of the open ones. */
    private static String last(ArrayNode stages, String kind) {
        String found = null;
        for (JsonNode stage : stages) {
            if (stage.path("kind").asText().equals(kind)) {
                found = stage.path("id").asText();
            }
        }
        return found;
    }

    private static void offerAll(ObjectNode stage, ArrayNode stages, String id) {
        ArrayNode next = stage.putArray("next");
        stages.forEach(other -> {
            if (!other.path("kind").asText().equals("lost")) {
                next.addObject().put("to", other.path("id").asText());
            }
        });
    }

    private static void offer(ObjectNode stage, String to) {
        if (stage.path("kind").asText().equals("open")) {
            stage.withArray("next").addObject().put("to", to);
        }
    }

    void change(Edit.StageChange edit) {
        Place place = Place.of(edit.stage());
        OwnedItem pipeline = shop.get(Kind.PIPELINES, place.pipeline);
        Workshop.element(pipeline.item().content(), "stages", place.id);
        if (edit.color() != null) {
            stage(pipeline, place.id, stage -> stage.put("color", edit.color()));
        }
        name(pipeline.pack(), place.pipeline, place.id, edit.name(), edit.shortName(), false);
    }

    private void stage(OwnedItem pipeline, String id, Consumer<ObjectNode> edit) {
        shop.change(pipeline, content -> edit.accept(Workshop.element(content, "stages", id)));
    }

    /** The short name follows the long one as far as it fits. */
    private void name(String pack, String pipeline, String id, Said name, Said shortName, boolean isNew) {
        if (name == null && shortName == null) {
            return;
        }
        Map<String, String> names = name == null ? Map.of() : isNew ? name.everywhere() : name.spoken();
        shop.say(pack, "stages." + pipeline + "." + id, names);
        Map<String, String> shorts = new java.util.LinkedHashMap<>();
        names.forEach((locale, text) -> shorts.put(locale, cut(text)));
        if (shortName != null) {
            shorts.putAll(isNew ? shortName.everywhere() : shortName.spoken());
        }
        shop.say(pack, "shorts." + pipeline + "." + id, shorts);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SHORT
                ? text
                : text.substring(0, LONGEST_SHORT - 1).strip() + "…";
    }

    void order(Edit.StageOrder edit) {
        List<String> ids =
                edit.stages().stream().map(stage -> Place.of(stage).id).toList();
        shop.change(
                shop.get(Kind.PIPELINES, edit.pipeline()), content -> Workshop.order(content.withArray("stages"), ids));
    }

    /** Nobody comes to it any more: moves to it go, and so does the stage. Where its records go says the caller. */
    void close(Edit.StageClose edit) {
        Place place = Place.of(edit.stage());
        OwnedItem pipeline = shop.get(Kind.PIPELINES, place.pipeline);
        Workshop.element(pipeline.item().content(), "stages", place.id);
        shop.change(pipeline, content -> {
            ArrayNode stages = content.withArray("stages");
            Workshop.remove(stages, place.id);
            stages.forEach(stage -> forget((ObjectNode) stage, place.id));
        });
        shop.unsay("stages." + place.pipeline + "." + place.id);
        shop.unsay("shorts." + place.pipeline + "." + place.id);
        shop.unsay("refuse." + place.pipeline + "." + place.id);
    }

    private static void forget(ObjectNode stage, String gone) {
        if (stage.path("next") instanceof ArrayNode next) {
            for (int i = next.size() - 1; i >= 0; i--) {
                if (next.get(i).path("to").asText().equals(gone)) {
                    next.remove(i);
                }
            }
        }
        if (stage.path("from") instanceof ArrayNode from) {
            for (int i = from.size() - 1; i >= 0; i--) {
                if (from.get(i).asText().equals(gone)) {
                    from.remove(i);
                }
            }
        }
    }

    void addPipeline(Edit.PipelineAdd edit) {
        String id = Workshop.id(edit.id(), "pipeline");
        ObjectNode content = Json.MAPPER
                .createObjectNode()
                .put("id", id)
                .put("type", edit.type())
                .put("moves", "free");
        ArrayNode stages = content.putArray("stages");
        for (Edit.NewStage stage : edit.stages()) {
            String own = Workshop.id(stage.id(), "stage");
            stages.addObject()
                    .put("id", own)
                    .put("kind", stage.kind() == null ? "open" : stage.kind())
                    .put("color", stage.color() == null ? (stages.size() - 1) % COLORS + 1 : stage.color());
            name(OwnedItem.SHOP, id, own, stage.name(), null, true);
        }
        shop.save(Kind.PIPELINES, id, content);
        shop.sayNew(OwnedItem.SHOP, "pipelines." + id, edit.title());
    }

    void changePipeline(Edit.PipelineChange edit) {
        OwnedItem pipeline = shop.get(Kind.PIPELINES, edit.pipeline());
        if (edit.moves() != null && Set.of("free", "listed", "automation").contains(edit.moves())) {
            shop.change(pipeline, content -> content.put("moves", edit.moves()));
        }
        shop.sayAgain(pipeline.pack(), "pipelines." + edit.pipeline(), edit.title());
    }
}
