package io.dukon.packs.change;

import io.dukon.configuration.Snapshot;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.migration.Renamed;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs that have begun follow whatever takes names away, after all records have. */
final class Following {

    private static final Map<Kind, String> ELEMENTS =
            Map.of(Kind.TYPES, "fields", Kind.PIPELINES, "stages", Kind.LISTS, "values");

    private Following() {}

    /** Where people sent the records of a stage, runs look for it too. */
    static List<Step> after(List<Step> steps, Snapshot before, Snapshot after) {
        List<Renamed> names = new ArrayList<>();
        List<Step> all = new ArrayList<>();
        for (Step step : steps) {
            if (step.change() instanceof RecordChange.Follow follow) {
                names.addAll(follow.names());
            } else {
                all.add(step);
            }
            if (step.change() instanceof RecordChange.Stage stage
                    && stage.operation().isEmpty()
                    && stage.ways().isEmpty()) {
                names.add(Renamed.stage(stage.from(), stage.otherwise()));
            }
        }
        if (!names.isEmpty() || goes(before, after)) {
            all.add(Step.of(new RecordChange.Follow("", names)));
        }
        return all;
    }

    private static boolean goes(Snapshot before, Snapshot after) {
        return !names(after).containsAll(names(before));
    }

    /** What robots can speak of. */
    private static Set<String> names(Snapshot shop) {
        Set<String> all = new HashSet<>();
        for (Item item : shop.inForce()) {
            String name = item.kind() + "/" + item.id();
            if (item.is(Kind.I18N)) {
                Json.entries(item.content().path("texts")).keySet().forEach(text -> all.add("texts/" + text));
            } else {
                all.add(name);
            }
            Kind.of(item.kind()).map(ELEMENTS::get).ifPresent(elements -> item.content()
                    .path(elements)
                    .forEach(one -> all.add(name + "." + Json.text(one, "id"))));
        }
        return all;
    }
}
