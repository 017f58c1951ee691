package io.dukon.exchange;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.records.Kinds;
import java.util.Optional;

/**
 * Where orders go: the stage on which the shop's packs take deals in, else the first stage of its first pipeline of deals.
 *
 * @param stage full name, {@code sale/new_order}
 */
public record OrderTarget(String stage, RecordTypeDefinition type) {

    /** Empty while the shop has no pipeline of deals. */
    public static Optional<OrderTarget> of(Configuration configuration) {
        Optional<Stage> intake = configuration.intake().stream()
                .flatMap(name -> configuration.stage(name).stream())
                .filter(stage -> configuration
                        .pipeline(stage.pipeline())
                        .filter(one -> deals(configuration, one))
                        .isPresent())
                .findFirst();
        Optional<Stage> first = configuration.pipelines().values().stream()
                .filter(one -> deals(configuration, one))
                .map(Pipeline::first)
                .findFirst();
        return intake.or(() -> first)
                .map(stage -> new OrderTarget(
                        stage.name(),
                        configuration
                                .type(configuration
                                        .pipeline(stage.pipeline())
                                        .orElseThrow()
                                        .type())
                                .orElseThrow()));
    }

    private static boolean deals(Configuration configuration, Pipeline pipeline) {
        return Kinds.is(configuration, pipeline.type(), Kinds.DEAL);
    }
}
