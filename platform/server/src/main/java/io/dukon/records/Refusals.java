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
                .with("refusal", refused.id())
                .with("missing", missing(configuration, locale, to, refused.requirements()));
    }

    static String text(Configuration configuration, String locale, String from, String to, Refused refused) {
        if (!refused.requirements().isEmpty()) {
            return missing(configuration, locale, to, refused.requirements()).stream()
                    .map(Missing::text)
                    .collect(Collectors.joining(" "));
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

    /**
     * A condition to enter a stage that does not hold.
     *
     * @param text   the pack's words
     * @param fields ids of the record's own fields that the condition looks at: filling them may fulfil it
     */
    public record Missing(String text, List<String> fields) {}

    /** What is missing to enter a stage. */
    public static List<Missing> missing(Configuration configuration, String locale, String to, List<String> unmet) {
        return configuration.stage(to).stream()
                .flatMap(stage -> stage.require().stream())
                .filter(requirement -> unmet.contains(requirement.id()))
                .map(requirement -> new Missing(
                        configuration
                                .texts()
                                .find(locale, "refuse." + to.replace('/', '.') + "." + requirement.id())
                                .orElse(requirement.id()),
                        requirement.that().reads().stream()
                                .filter(path -> path.matches("[a-z][a-z0-9_]*"))
                                .sorted()
                                .toList()))
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
