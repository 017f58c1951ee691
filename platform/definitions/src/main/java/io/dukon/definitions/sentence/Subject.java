package io.dukon.definitions.sentence;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Pipeline;
import java.util.List;

/** The record that a run is about. */
public final class Subject {
    private Subject() {}

    /** Its type; null when what starts the robot does not say. */
    public static String of(Automation robot, Configuration configuration) {
        return switch (robot.trigger()) {
            case Trigger.Entered entered -> ofStages(entered.stages(), configuration);
            case Trigger.Left left -> ofStages(left.stages(), configuration);
            case Trigger.Button button -> button.type();
            case Trigger.Created created -> created.type();
            case Trigger.Changed changed -> changed.type();
            case Trigger.DateReached date -> date.type();
            case Trigger.Yearly yearly -> yearly.type();
            default -> null;
        };
    }

    private static String ofStages(List<String> stages, Configuration configuration) {
        return stages.stream()
                .flatMap(stage -> configuration.stage(stage).stream())
                .flatMap(stage -> configuration.pipeline(stage.pipeline()).stream())
                .map(Pipeline::type)
                .findFirst()
                .orElse(null);
    }
}
