package io.dukon.records;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.MoveAnswer.Refused;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Refused moves in words: what a pack says about its own conditions, else what the product says about the rule. */
public final class Refusals {

    private Refusals() {}

    /**
     * A 409 that names the rule ({@code refusal}) and says what to do.
     *
     * @param from full name, null when the record is being made
     * @param to   full name
     */
    public static Problem problem(Configuration configuration, String from, String to, Refused refused) {
        String locale = Callers.locale();
        return Problem.of(409, "records", "refused", text(configuration, locale, from, to, refused))
                .with("refusal", refused.id());
    }

    static String text(Configuration configuration, String locale, String from, String to, Refused refused) {
        if (!refused.requirements().isEmpty()) {
            return String.join(" ", requirements(configuration, locale, to, refused.requirements()));
        }
        String allowed = configuration
                .stage(to)
                .map(stage -> stage.from().stream()
                        .map(one -> name(configuration, locale, stage.pipeline() + "/" + one))
                        .collect(Collectors.joining(", ")))
                .orElse("");
        return Texts.get(
                "records",
                locale,
                "refusal." + refused.reason(),
                name(configuration, locale, from),
                name(configuration, locale, to),
                allowed);
    }

    /** What is missing to enter a stage, in the pack's words. */
    public static List<String> requirements(Configuration configuration, String locale, String to, List<String> unmet) {
        return unmet.stream()
                .map(id -> configuration
                        .texts()
                        .find(locale, "refuse." + to.replace('/', '.') + "." + id)
                        .orElse(id))
                .toList();
    }

    private static String name(Configuration configuration, String locale, String stage) {
        return stage == null
                ? ""
                : configuration
                        .stage(stage)
                        .map((Stage one) -> configuration.labels().stage(locale, one))
                        .orElse(stage);
    }
}
