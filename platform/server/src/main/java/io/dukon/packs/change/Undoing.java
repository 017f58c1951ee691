package io.dukon.packs.change;

import io.dukon.configuration.ConfigurationChange;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.Operation.Fate;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.migration.Renamed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes back what became of records by a change: what it did last is taken back first.
 *
 * @param after the shop without the change
 */
record Undoing(ConfigurationChange change, Configuration after) {

    List<Step> steps() {
        List<Step> all = new ArrayList<>();
        List<Step> done = done();
        for (int number = done.size() - 1; number >= 0; number--) {
            if (done.get(number).change() != null) {
                back(done.get(number).change(), number, all);
            }
        }
        return all;
    }

    private List<Step> done() {
        return change.moving() == null ? List.of() : Step.read(change.moving().path("steps"));
    }

    private void back(RecordChange done, int number, List<Step> all) {
        UUID id = change.id();
        switch (done) {
            case RecordChange.Stage stage -> all.add(new Step(null, new Step.Back(id, number, stage)));
            case RecordChange.Field field ->
                all.add(Step.of(new RecordChange.Field("", field.type(), field.to(), field.field())));
            case RecordChange.Value value ->
                all.add(Step.of(new RecordChange.Value("", value.type(), value.field(), value.to(), value.value())));
            case RecordChange.Convert convert -> {
                all.add(new Step(null, new Step.Back(id, number, convert)));
                written(convert).ifPresent(all::add);
            }
            case RecordChange.Follow follow -> {
                all.add(new Step(null, new Step.Back(id, number, follow)));
                List<Renamed> names = follow.names().reversed().stream()
                        .flatMap(name -> name.back().stream())
                        .toList();
                all.add(Step.of(new RecordChange.Follow("", names)));
            }
            case RecordChange.Runs runs -> {
                if (runs.fate() == Fate.CANCEL) {
                    all.add(new Step(null, new Step.Back(id, number, runs)));
                }
            }
        }
    }

    /** What was written meanwhile is read in the kind that the field has again. */
    private Optional<Step> written(RecordChange.Convert convert) {
        return after.type(convert.type())
                .flatMap(type -> type.field(convert.field()))
                .map(field -> Step.of(
                        new RecordChange.Convert("", convert.type(), convert.field(), field.kind(), Map.of(), true)));
    }

    /**
     * Where records go that were put meanwhile on a stage which the change brought: where all of its other records came
     * from, if that is one stage; else people are asked. What they say goes first.
     */
    Map<String, String> mapping(Map<String, String> said) {
        Map<String, String> sources = new HashMap<>();
        for (Step step : done()) {
            if (step.change() instanceof RecordChange.Stage stage) {
                Stream.concat(stage.ways().stream().map(RecordChange.Way::to), Stream.of(stage.otherwise()))
                        .distinct()
                        .forEach(to -> sources.merge(to, stage.from(), (one, other) -> one.equals(other) ? one : ""));
            }
        }
        sources.values().removeIf(String::isEmpty);
        sources.putAll(said == null ? Map.of() : said);
        return sources;
    }
}
