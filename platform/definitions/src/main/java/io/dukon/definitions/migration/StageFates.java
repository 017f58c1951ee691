package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.migration.RecordChange.Stage;
import io.dukon.definitions.migration.RecordChange.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where records of old stages end up after several operations: a stage of a version in between never comes to hold any,
 * so a record moves once.
 */
final class StageFates {
    private final Map<String, Stage> fates = new LinkedHashMap<>();

    List<Stage> all() {
        return fates.values().stream()
                .filter(fate -> !fate.ways().isEmpty() || !fate.otherwise().equals(fate.from()))
                .toList();
    }

    void move(String operation, String from, String to) {
        split(operation, from, List.of(), to);
    }

    void split(String operation, String stage, List<Way> ways, String otherwise) {
        fates.replaceAll((from, fate) -> follow(fate, stage, ways, otherwise));
        fates.putIfAbsent(stage, new Stage(operation, stage, ways, otherwise));
    }

    /** Conditions of earlier splits look at the field by the name that it has now. */
    void renamed(String field, String to) {
        UnaryOperator<String> name = text -> text.equals(field) ? to : text;
        fates.replaceAll((from, fate) -> new Stage(
                fate.operation(),
                from,
                fate.ways().stream()
                        .map(way -> new Way(way.to(), Strings.replaced(way.when(), name)))
                        .toList(),
                fate.otherwise()));
    }

    private static Stage follow(Stage fate, String stage, List<Way> ways, String otherwise) {
        List<Way> all = new ArrayList<>();
        for (Way way : fate.ways()) {
            if (way.to().equals(stage)) {
                ways.forEach(next -> all.add(new Way(next.to(), both(way.when(), next.when()))));
                all.add(new Way(otherwise, way.when()));
            } else {
                all.add(way);
            }
        }
        boolean rest = fate.otherwise().equals(stage);
        if (rest) {
            all.addAll(ways);
        }
        return new Stage(fate.operation(), fate.from(), all, rest ? otherwise : fate.otherwise());
    }

    private static JsonNode both(JsonNode one, JsonNode other) {
        return Json.object().set("all", Json.nodes().arrayNode().add(one).add(other));
    }
}
