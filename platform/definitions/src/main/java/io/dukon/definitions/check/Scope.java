package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pipeline.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What names may refer to: the pack with the packs that it requires. */
record Scope(Configuration configuration) {
    static Scope of(Collection<Item> items) {
        return new Scope(Configuration.of(items));
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
