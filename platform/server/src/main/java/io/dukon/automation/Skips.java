package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenants;
import io.dukon.timeline.RobotTexts;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** A person lets a run go on without a step: the run's journal and the history of its record say so. */
@ApplicationScoped
class Skips {

    static final String KIND = "skipped";

    @Inject
    SkipStore store;

    @Inject
    RunStore runs;

    @Inject
    Timeline timeline;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /**
     * The run is ready to go on. The journal's key (run, step) is then taken: the step can never have an effect.
     *
     * @param run as it failed
     * @return false when it does not stand at that step any more
     */
    boolean skip(Run run, String step) {
        boolean stood =
                run.failedAt() != null && run.failedAt().path("id").asText().equals(step) && store.skip(run.id(), step);
        if (stood) {
            tell(run);
        }
        return stood;
    }

    private void tell(Run run) {
        JsonNode step = run.failedAt();
        ObjectNode told =
                Json.MAPPER.createObjectNode().put("by", Callers.current().name());
        told.set(RobotTexts.WORDS, step.path(RobotTexts.WORDS));
        runs.journal(run.id(), step.path("id").asText(), KIND, told, clock.instant());
        if (run.recordId() != null) {
            timeline.add(run.recordId(), "robot", entry(run, step.path(RobotTexts.WORDS)));
        }
    }

    private ObjectNode entry(Run run, JsonNode steps) {
        Configuration configuration = configurations.current();
        ObjectNode words = RobotTexts.words(
                configuration,
                locale -> Texts.get(
                        "automation",
                        locale,
                        "without_step",
                        new Descriptions(configuration, locale).title(run.automation()),
                        steps.path(locale).path("text").asText()));
        ObjectNode data = Json.MAPPER.createObjectNode();
        data.put("text", words.path(tenants.current().locale()).path("text").asText());
        return data.set(RobotTexts.WORDS, words);
    }
}
