package io.dukon.packs.rehearsal;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Pipeline;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields by which robots and offered moves decide: where they are empty, the shop will miss something. */
record Watched(Configuration configuration) {

    Map<String, Set<String>> byType() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (Pipeline pipeline : configuration.pipelines().values()) {
            pipeline.stages().forEach(stage -> {
                stage.next()
                        .forEach(next -> add(all, pipeline.type(), next.when().reads()));
                stage.require()
                        .forEach(rule -> add(all, pipeline.type(), rule.that().reads()));
            });
        }
        for (Automation automation : configuration.automations().values()) {
            types(automation.trigger())
                    .forEach(type -> add(all, type, automation.when().reads()));
        }
        return all;
    }

    private void add(Map<String, Set<String>> all, String type, Iterable<String> reads) {
        reads.forEach(read -> {
            if (configuration
                    .type(type)
                    .filter(one -> one.fields().containsKey(read))
                    .isPresent()) {
                all.computeIfAbsent(type, unseen -> new LinkedHashSet<>()).add(read);
            }
        });
    }

    private List<String> types(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Entered entered -> ofStages(List.copyOf(entered.stages()));
            case Trigger.Left left -> ofStages(List.copyOf(left.stages()));
            case Trigger.Created created -> List.of(created.type());
            case Trigger.Changed changed -> List.of(changed.type());
            default -> List.of();
        };
    }

    private List<String> ofStages(List<String> stages) {
        return stages.stream()
                .flatMap(stage -> configuration.stage(stage).stream())
                .flatMap(stage -> configuration.pipeline(stage.pipeline()).stream())
                .map(Pipeline::type)
                .distinct()
                .toList();
    }
}
