package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.filter.FilterDefinition;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.words.ConditionWords;
import io.dukon.packs.edit.ConfigurationView.FilterEdit;
import java.util.List;
import java.util.Map;

/** Filters of boards and schedules, for the editor. */
record FilterSketch(Sketch sketch) {

    List<FilterEdit> filters() {
        ConditionWords words = new ConditionWords(sketch.configuration(), sketch.locale(), Map.of());
        return sketch.all(Kind.FILTERS).stream()
                .map(item -> filter(item, words))
                .toList();
    }

    private FilterEdit filter(OwnedItem item, ConditionWords words) {
        String id = item.item().id();
        JsonNode content = item.item().content();
        FilterDefinition filter = sketch.configuration().filters().get(id);
        return new FilterEdit(
                id,
                sketch.said("filters." + id),
                filter.type(),
                filter.pipeline(),
                words.say(filter.that(), filter.type()),
                filter.roles(),
                content,
                users(id),
                sketch.origins().of(item, "filters." + id));
    }

    /** Robots whose schedules go over it. */
    private List<String> users(String id) {
        return sketch.configuration().automations().values().stream()
                .filter(one -> one.trigger() instanceof Trigger.Schedule schedule
                        && schedule.over() != null
                        && id.equals(schedule.over().use()))
                .map(one -> one.id())
                .toList();
    }
}
