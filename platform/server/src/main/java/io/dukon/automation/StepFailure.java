package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.kernel.Json;
import io.dukon.timeline.RobotTexts;
import java.util.Optional;
import java.util.UUID;

/**
 * Goes along with a failure, among what it suppressed, and says at which step of which run it happened: one run may fail
 * inside the segment of another.
 */
final class StepFailure extends Exception {

    private final UUID run;
    private final String step;

    private StepFailure(UUID run, String step) {
        super("run " + run + " at step " + step, null, false, false);
        this.run = run;
        this.step = step;
    }

    /** The same failure, saying where. */
    static RuntimeException mark(RuntimeException failure, UUID run, String step) {
        failure.addSuppressed(new StepFailure(run, step));
        return failure;
    }

    /** The step of the run; empty when its failure belongs to none: it may do once what it has done, say. */
    static Optional<String> of(Throwable failure, UUID run) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (Throwable mark : cause.getSuppressed()) {
                if (mark instanceof StepFailure at && at.run.equals(run)) {
                    return Optional.of(at.step);
                }
            }
        }
        return Optional.empty();
    }

    /** What an incident keeps of its step: the id, and the words in every language of the shop. */
    static JsonNode told(Automation automation, String step, Configuration configuration) {
        ObjectNode told = Json.MAPPER.createObjectNode().put("id", step);
        return told.set(RobotTexts.WORDS, RobotTexts.words(configuration, locale -> Sentence.step(
                        automation, step, configuration, locale)
                .orElse(step)));
    }
}
