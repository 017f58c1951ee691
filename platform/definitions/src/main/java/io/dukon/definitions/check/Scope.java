package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pipeline.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What names may refer to: the pack with the packs that it requires.
 *
 * @param ids of all items, by the word of their kind
 */
record Scope(Configuration configuration, Map<String, Set<String>> ids) {
    private static final String AUTOMATIONS = Kind.AUTOMATIONS.word();

    static Scope of(Collection<Item> items) {
        Map<String, Set<String>> ids = new HashMap<>();
        items.forEach(item -> ids.computeIfAbsent(item.kind(), unseen -> new LinkedHashSet<>())
                .add(item.id()));
        return new Scope(Configuration.of(items), ids);
    }

    /** Ids of a kind; robots are processes too. */
    Set<String> ids(String kind) {
        Set<String> own = ids.getOrDefault(kind, Set.of());
        if (!kind.equals(Kind.PROCESSES.word())) {
            return own;
        }
        Set<String> both = new LinkedHashSet<>(own);
        both.addAll(ids.getOrDefault(AUTOMATIONS, Set.of()));
        return both;
    }

    boolean knows(String kind, String id) {
        return ids.getOrDefault(kind, Set.of()).contains(id)
                || (kind.equals(Kind.PROCESSES.word())
                        && ids.getOrDefault(AUTOMATIONS, Set.of()).contains(id));
    }

    /** Tells that there is no such stage, and which may be meant. */
    void noStage(Item item, String element, String name, Report report) {
        Set<String> all = new LinkedHashSet<>();
        configuration.pipelines().values().forEach(pipeline -> pipeline.stages()
                .forEach(stage -> all.add(stage.name())));
        report.unknown(item, element, Phrase.of("no_stage", name), name, all);
    }

    /** The type of the record that a run is about; empty when it is about none, or the trigger is wrong. */
    Optional<String> subject(Automation automation) {
        return switch (automation.trigger()) {
            case Trigger.Entered entered -> typeOfStage(entered.stages());
            case Trigger.Left left -> typeOfStage(left.stages());
            case Trigger.Created created -> Optional.of(created.type());
            case Trigger.Changed changed -> Optional.of(changed.type());
            case Trigger.Button button -> Optional.of(button.type());
            case Trigger.DateReached date -> Optional.of(date.type());
            case Trigger.Yearly yearly -> Optional.of(yearly.type());
            case Trigger.Named named -> Optional.ofNullable(named.type());
            case Trigger.TaskFinished task -> Optional.empty();
            case Trigger.FormSubmitted form -> Optional.empty();
            case Trigger.Schedule schedule ->
                schedule.over() == null || schedule.digest() != Trigger.Digest.NONE
                        ? Optional.empty()
                        : Optional.ofNullable(schedule.over().type());
        };
    }

    private Optional<String> typeOfStage(List<String> stages) {
        return stages.stream().findFirst().flatMap(configuration::stage).map(this::type);
    }

    String type(Stage stage) {
        return configuration.pipeline(stage.pipeline()).orElseThrow().type();
    }

    /** All steps, branches included. */
    static List<Step> steps(List<Step> block) {
        List<Step> all = new ArrayList<>();
        for (Step step : block) {
            all.add(step);
            step.blocks().forEach(inner -> all.addAll(steps(inner)));
        }
        return all;
    }
}
