package io.dukon.definitions.plan;

import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.migration.Thing;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.text.Words;
import io.dukon.definitions.words.ConditionWords;
import io.dukon.definitions.words.ItemNames;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What migrations do, in words. */
public record OperationWords(ItemNames names) {

    public String say(Operation operation) {
        return switch (operation) {
            case Operation.Rename rename -> {
                String before = thing(rename.thing());
                String after = thing(rename.thing().renamed(rename.to()));
                yield before.equals(after)
                        ? word("operation.rename.same", before)
                        : word("operation.rename", before, after);
            }
            case Operation.Convert convert -> word("operation.convert", thing(convert.field()));
            case Operation.MoveStage move -> word("operation.move", names.stage(move.stage()), names.stage(move.to()));
            case Operation.MergeStages merge ->
                word(
                        "operation.merge",
                        merge.stages().stream().map(names::stage).collect(Collectors.joining("”, “")),
                        names.stage(merge.to()));
            case Operation.Split split -> {
                Set<String> to = new LinkedHashSet<>();
                split.into().forEach(way -> to.add(way(way)));
                to.add(names.stage(split.otherwise()));
                yield word("operation.split", names.stage(split.stage()), String.join(", ", to));
            }
            case Operation.Retire retire -> word("operation.retire", thing(retire.thing()));
            case Operation.Runs runs ->
                word(
                        "operation.runs." + runs.fate().name().toLowerCase(Locale.ROOT),
                        names.full("automations", runs.automation()));
        };
    }

    private String way(Operation.Way way) {
        String type = names.configuration()
                .stage(way.to())
                .flatMap(stage -> names.configuration().pipeline(stage.pipeline()))
                .map(Pipeline::type)
                .orElse(null);
        return names.stage(way.to()) + " (" + new ConditionWords(names, Map.of()).say(way.when(), type) + ")";
    }

    private String thing(Thing thing) {
        return switch (thing.sort()) {
            case ITEM -> names.full(thing.owner(), thing.id());
            case STAGE -> word("part.stages", names.stage(thing.name()));
            case FIELD -> word("part.fields", names.element("types", thing.owner(), "fields", thing.id()));
            case VALUE -> word("part.values", names.element("lists", thing.owner(), "values", thing.id()));
        };
    }

    private String word(String key, String... values) {
        return Words.beside(OperationWords.class, names.locale()).say(key, values);
    }
}
